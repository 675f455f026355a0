package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.model.claim.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Splits a line. */
@Command(
    name = "split",
    description = "Decide that some claims of a line are about something else; they leave it.")
final class DecideSplitCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "LINE", description = "The line's id (l…).")
  private LineId line;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CLAIM",
      description = "The claims that leave (c…).")
  private List<ClaimId> claims;

  @Mixin private LedgerOption ledger;
  @Mixin private SignatureOptions signed;

  private final Console console;

  DecideSplitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return Decided.on(
        ledger, signed, console, chair -> List.of(chair.decide().split(line, claims)));
  }
}
