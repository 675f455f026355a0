package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.model.claim.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Accepts claims. */
@Command(name = "accept", description = "Decide that claims are right as they were read.")
final class DecideAcceptCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "Ids of claims (c…).")
  private List<ClaimId> claims;

  @Mixin private LedgerOption ledger;
  @Mixin private SignatureOptions signed;

  private final Console console;

  DecideAcceptCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return Decided.on(
        ledger,
        signed,
        console,
        chair -> claims.stream().distinct().map(chair.decide()::accept).toList());
  }
}
