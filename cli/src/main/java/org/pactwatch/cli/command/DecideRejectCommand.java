package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.model.claim.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rejects claims. */
@Command(
    name = "reject",
    description = "Decide that nobody says this here: the claims leave their lines.")
final class DecideRejectCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "Ids of claims (c…).")
  private List<ClaimId> claims;

  @Mixin private LedgerOption ledger;
  @Mixin private SignatureOptions signed;

  private final Console console;

  DecideRejectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return Decided.on(
        ledger,
        signed,
        console,
        chair -> claims.stream().distinct().map(chair.decide()::reject).toList());
  }
}
