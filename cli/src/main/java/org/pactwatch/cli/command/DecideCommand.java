package org.pactwatch.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds what a reviewer can decide. */
@Command(
    name = "decide",
    description = "Accept, reject or correct claims, merge or split lines, or undo that.",
    footer = {
      "",
      "A decision is recorded with its reviewer and never changed. It hangs on a document's bytes"
          + " and words: it holds after reread, and in any ledger of the same texts. Of several on"
          + " one claim the latest holds; undo takes one back."
    })
final class DecideCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "expected what to decide: accept, reject, correct, merge, split or undo");
  }
}
