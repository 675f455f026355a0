package org.pactwatch.cli.command;

import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.output.export.ClaimExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes all claims. */
@Command(
    name = "claims",
    description = "Write all claims as JSON Lines, sorted by document, start offset, type and id.")
final class ExportClaimsCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  private final Console console;

  ExportClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.ask(Background.none())) {
      ClaimExport.write(known.of(open), console.out());
      return ExitCode.SUCCESS;
    }
  }
}
