package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.output.export.LineExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes lines. */
@Command(
    name = "lines",
    description = "Write what all documents together say, one act or state a line.")
final class ExportLinesCommand implements Callable<Integer> {
  @Mixin private ExportOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "csv, jsonl, sipri (transfers, in the columns of SIPRI's register) or atop (who is bound by which treaty, in ATOP's names; of one day).")
  private LineExport format = LineExport.CSV;

  private final Console console;

  ExportLinesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.write(format, console);
  }
}
