package org.pactwatch.cli.command;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.view.Table;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether a ledger is whole. */
@Command(
    name = "check",
    description =
        "Look at a whole ledger: the database, every hash recomputed, every claim's words in its"
            + " text.")
final class LedgerCheckCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;

  private final Console console;

  LedgerCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.ask(Background.none())) {
      Examination found = open.examine();
      SortedMap<ProblemCode, Integer> counts = new TreeMap<>();
      for (Problem problem : found.problems()) {
        console.tell(problem);
        counts.merge(problem.code(), 1, Integer::sum);
      }
      Table table =
          new Table("documents", String.valueOf(found.documents()), "")
              .row("readings", String.valueOf(found.readings()), "")
              .row("claims", String.valueOf(found.claims()), "")
              .row("problems", String.valueOf(found.problems().size()), "");
      counts.forEach((code, count) -> table.row("", String.valueOf(count), code.name()));
      console.out().print(table.text());
      return found.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
    }
  }
}
