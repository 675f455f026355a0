package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.output.export.ClaimExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all claims. */
@Command(
    name = "claims",
    description = "Write all claims, sorted by document, start offset, type and id.")
final class ExportClaimsCommand implements Callable<Integer> {
  @Mixin private ExportOptions options;

  @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl or csv.")
  private ClaimExport format = ClaimExport.JSONL;

  private final Console console;

  ExportClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.write(format, console);
  }
}
