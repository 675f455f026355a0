package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.output.entities.EntityExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes entities. */
@Command(
    name = "entities",
    description =
        "Write states, bodies, people, weapons, documents and lines as entities of FollowTheMoney.")
final class ExportEntitiesCommand implements Callable<Integer> {
  @Mixin private ExportOptions options;

  @Option(names = "--format", paramLabel = "FORMAT", description = "ftm or ftm-statements.")
  private EntityExport format = EntityExport.FTM;

  private final Console console;

  ExportEntitiesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.write(format, console);
  }
}
