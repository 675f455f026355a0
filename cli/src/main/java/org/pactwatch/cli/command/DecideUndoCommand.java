package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.DecisionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
    name = "undo",
    description = "Take a decision back, an undoing too; what it had overtaken holds again.")
final class DecideUndoCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DECISION", description = "The decision's id (d…).")
  private DecisionId decision;

  @Mixin private LedgerOption ledger;
  @Mixin private SignatureOptions signed;

  private final Console console;

  DecideUndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return Decided.on(ledger, signed, console, chair -> List.of(chair.decide().undo(decision)));
  }
}
