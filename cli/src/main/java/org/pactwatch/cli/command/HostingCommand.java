package org.pactwatch.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.duty.Hosting;
import org.pactwatch.ledger.duty.HostingFinder;
import org.pactwatch.output.export.HostingFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whose weapons stand where. */
@Command(name = "hosting", description = "Tell whose weapons and forces stand where on a day.")
final class HostingCommand implements Callable<Integer> {
  @Option(names = "--on", required = true, paramLabel = "DAY", description = "The day: 2024-03-05.")
  private LocalDate day;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private HostingFormat format = HostingFormat.TABLE;

  @Mixin private LedgerIfAny ledger;

  private final Console console;

  HostingCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Engine engine = Engine.forAsking();
    HostingFinder finder =
        new HostingFinder(
            engine.gazetteer(), ledger.lines(engine.background(), HostingFinder.TYPES));
    List<Hosting> hostings = finder.on(day);
    format.write(day, hostings, engine.names(), console.out());
    return ExitCode.SUCCESS;
  }
}
