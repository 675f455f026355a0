package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.output.network.NetworkExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes who is tied to whom. */
@Command(
    name = "network",
    description = "Write who is bound to whom and whose weapons stand where, as a graph.")
final class ExportNetworkCommand implements Callable<Integer> {
  @Mixin private ExportOptions options;

  @Option(names = "--format", paramLabel = "FORMAT", description = "gexf, graphml or csv.")
  private NetworkExport format = NetworkExport.GEXF;

  private final Console console;

  ExportNetworkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.write(format, console);
  }
}
