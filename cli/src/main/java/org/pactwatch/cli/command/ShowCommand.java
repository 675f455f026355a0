package org.pactwatch.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.view.ClaimText;
import org.pactwatch.cli.view.DecisionText;
import org.pactwatch.cli.view.Labels;
import org.pactwatch.cli.view.LineText;
import org.pactwatch.cli.view.Marks;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.Review;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a line or a claim. */
@Command(
    name = "show",
    description = "Show a line or a claim with every word it rests on, and why.")
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "A line's id (l…) or a claim's (c…).")
  private String id;

  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  private final Console console;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Engine engine = Engine.forAsking();
    try (Ledger ledgerFile = ledger.ask(engine.background())) {
      Ledger open = known.of(ledgerFile);
      Labels labels = new Labels(engine.names());
      Marks marks = console.terminal().out() ? Marks.terminal() : Marks.plain();
      ClaimText claims = new ClaimText(labels, marks, open::document);
      console.out().print(text(open, labels, claims));
      return ExitCode.SUCCESS;
    }
  }

  private String text(Ledger open, Labels labels, ClaimText claims) {
    DecisionText decisions = new DecisionText(open.decisions());
    if (id.matches("l[0-9a-f]{16}")) {
      Line line = open.line(new LineId(id)).orElseThrow(() -> missing(open));
      return new LineText(labels, claims, decisions).of(line);
    }
    if (id.matches("c[0-9a-f]{16}")) {
      SourcedClaim read =
          open.claim(new ClaimId(id)).orElseThrow(() -> missing("no such claim in this ledger"));
      return ClaimText.title(read.claim())
          + "\n"
          + claims.facts(read.claim())
          + claims.grounds(read)
          + decisions.on(read.claim().id())
          + corrected(open.review(), read, claims)
          + lines(open.linesOf(read.claim().id()));
    }
    throw new ProblemException(
        Problem.of(
            ProblemCode.BAD_OPTION,
            "pactwatch show",
            "expected l or c and 16 hexadecimal digits, got \"" + id + "\"",
            "pactwatch lines tells the ids of lines"));
  }

  /** A claim that is corrected stands in lines otherwise than it was read. */
  private static String corrected(Review review, SourcedClaim read, ClaimText claims) {
    return review
        .judged(read)
        .map(SourcedClaim::claim)
        .filter(right -> !right.equals(read.claim()))
        .map(right -> "\nas corrected\n" + ClaimText.title(right) + "\n" + claims.facts(right))
        .orElse("");
  }

  private static String lines(List<Line> lines) {
    return lines.stream()
        .map(line -> "  in line       " + line.id() + "\n")
        .collect(Collectors.joining());
  }

  private ProblemException missing(Ledger open) {
    List<DecisionId> rejecting = open.rejecting(new LineId(id));
    return missing(
        rejecting.isEmpty()
            ? "no such line in this ledger"
            : "all claims of this line were rejected by "
                + rejecting.stream().map(DecisionId::toString).collect(Collectors.joining(", ")));
  }

  private ProblemException missing(String message) {
    return new ProblemException(
        Problem.of(ProblemCode.NOT_FOUND, id, message, "see pactwatch lines"));
  }
}
