package org.pactwatch.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.output.Extract;
import org.pactwatch.output.export.ExportFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every export asks for: a ledger, and its two clocks. */
final class ExportOptions {
  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  @Option(names = "--as-of", paramLabel = "DAY", description = "Only what held on this day.")
  private Optional<LocalDate> asOf = Optional.empty();

  /** Writes what is asked for in a format to standard output. */
  int write(ExportFormat format, Console console) throws IOException {
    Engine engine = Engine.forAsking();
    try (Ledger open = ledger.ask(engine.background())) {
      format.write(new Extract(known.of(open), asOf, engine::gazetteer), console.out());
      return ExitCode.SUCCESS;
    }
  }
}
