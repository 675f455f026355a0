package org.pactwatch.cli.command;

import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes all decisions, to be taken to another ledger. */
@Command(
    name = "export",
    description = "Write all decisions as JSON Lines, sorted by when they were made.",
    footer = {
      "",
      "Decisions on claims quote the words they hang on: treat the file as you treat the texts."
    })
final class DecisionsExportCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;

  private final Console console;

  DecisionsExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.ask(Background.none())) {
      open.recordedDecisions()
          .forEach(decision -> console.out().append(DecisionLine.write(decision)).append('\n'));
      return ExitCode.SUCCESS;
    }
  }
}
