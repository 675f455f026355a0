package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.output.provenance.ProvenanceExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes where everything comes from. */
@Command(
    name = "provenance",
    description =
        "Write documents, claims and lines as linked data (PROV-O), with the words that claims rest on (Web Annotation).")
final class ExportProvenanceCommand implements Callable<Integer> {
  @Mixin private ExportOptions options;

  @Option(names = "--format", paramLabel = "FORMAT", description = "turtle.")
  private ProvenanceExport format = ProvenanceExport.TURTLE;

  private final Console console;

  ExportProvenanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.write(format, console);
  }
}
