package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Merges lines. */
@Command(
    name = "merge",
    description = "Decide that some lines are one; it keeps the id of the first.")
final class DecideMergeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "LINE",
      arity = "2..*",
      description = "Ids of lines (l…); a claim (c…) stands for its line.")
  private List<String> ids;

  @Mixin private LedgerOption ledger;
  @Mixin private SignatureOptions signed;

  private final Console console;

  DecideMergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return Decided.on(
        ledger,
        signed,
        console,
        chair ->
            List.of(
                chair.decide().merge(ids.stream().map(id -> line(chair.ledger(), id)).toList())));
  }

  private static LineId line(Ledger ledger, String id) {
    try {
      return id.startsWith("c") ? lineOf(ledger, new ClaimId(id)) : new LineId(id);
    } catch (IllegalArgumentException mistake) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.BAD_OPTION,
              "pactwatch decide merge",
              "expected l or c and 16 hexadecimal digits, got \"" + id + "\"",
              "pactwatch lines tells the ids of lines"));
    }
  }

  private static LineId lineOf(Ledger ledger, ClaimId claim) {
    List<Line> lines = ledger.linesOf(claim);
    if (lines.size() != 1) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.BAD_DECISION,
              claim.toString(),
              "expected a claim that stands in one line, got one in " + lines.size(),
              "name the line instead"));
    }
    return lines.get(0).id();
  }
}
