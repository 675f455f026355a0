package org.pactwatch.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.query.Changes;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.output.export.ChangeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what changed since a day. */
@Command(
    name = "diff",
    description = "Tell what is new, changed, contradicted or confirmed since a day.")
final class DiffCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  @Option(
      names = "--since",
      required = true,
      paramLabel = "DAY",
      description = "Compare with what had been published by this day.")
  private LocalDate since;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private ChangeFormat format = ChangeFormat.TABLE;

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Engine engine = Engine.forAsking();
    try (Ledger open = ledger.ask(engine.background())) {
      Ledger before = open.knownBy(since);
      format.write(
          Changes.between(
              before.summaries(LineFilter.all()), known.of(open).summaries(LineFilter.all())),
          engine.names(),
          console.out());
      return ExitCode.SUCCESS;
    }
  }
}
