package org.pactwatch.cli.command;

import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.view.Table;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Compaction;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives back unused space. */
@Command(
    name = "compact",
    description = "Give back the space that a ledger does not use; nothing that it holds goes.")
final class LedgerCompactCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;

  private final Console console;

  LedgerCompactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.change(Background.none())) {
      Compaction done = open.compact();
      console
          .out()
          .print(
              new Table("before", String.valueOf(done.before()), "bytes")
                  .row("after", String.valueOf(done.after()), "bytes")
                  .text());
      return ExitCode.SUCCESS;
    }
  }
}
