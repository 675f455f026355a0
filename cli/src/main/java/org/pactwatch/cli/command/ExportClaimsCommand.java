package org.pactwatch.cli.command;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes all claims. */
@Command(
    name = "claims",
    description = "Write all claims as JSON Lines, sorted by document, start offset, type and id.")
final class ExportClaimsCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;

  private final Console console;

  ExportClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimJson json = new ClaimJson();
    try (Ledger open = ledger.ask(Background.none());
        Stream<SourcedClaim> claims = open.claims()) {
      claims.forEach(one -> console.out().append(json.write(one.claim())).append('\n'));
      return ExitCode.SUCCESS;
    }
  }
}
