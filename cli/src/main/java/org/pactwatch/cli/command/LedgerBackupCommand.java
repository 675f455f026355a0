package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a ledger into a file. */
@Command(
    name = "backup",
    description =
        "Copy a ledger into a new file, which is a ledger too. Others may write meanwhile.",
    footer = {
      "",
      "The file is there wholly or not at all; one that exists is never overwritten. A ledger on a"
          + " server becomes a file all the same."
    })
final class LedgerBackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TARGET", description = "The file to make.")
  private Path target;

  @Mixin private LedgerOption ledger;

  private final Console console;

  LedgerBackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.ask(Background.none())) {
      open.backup(target);
      console.out().println(target);
      return ExitCode.SUCCESS;
    }
  }
}
