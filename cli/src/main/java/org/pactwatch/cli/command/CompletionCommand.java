package org.pactwatch.cli.command;

import org.pactwatch.cli.console.Console;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a completion script. */
@Command(
    name = "generate-completion",
    description =
        "Write a completion script for bash and zsh: source <(pactwatch generate-completion)")
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    CommandSpec root = spec.root();
    console.out().print(AutoComplete.bash(root.name(), root.commandLine()));
  }
}
