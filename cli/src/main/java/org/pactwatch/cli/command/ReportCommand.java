package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.output.report.Report;
import org.pactwatch.output.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report. */
@Command(name = "report", description = "Write one self-contained HTML page and its Markdown twin.")
final class ReportCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder for both; made where it is missing.")
  private Path out;

  @Option(
      names = {"--as-of", "--day"},
      paramLabel = "DAY",
      description = "Tell what was in force that day; else the latest day of publication.")
  private Optional<LocalDate> day = Optional.empty();

  @Option(
      names = "--full-text",
      description = "Show whole articles instead of excerpts; they are other people's.")
  private boolean fullText;

  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ReportOptions options =
        new ReportOptions(
            day, fullText ? ReportOptions.ArticleText.FULL : ReportOptions.ArticleText.EXCERPTS);
    Engine engine = Engine.forAsking();
    try (Ledger open = ledger.ask(engine.background())) {
      Report report = Report.write(known.of(open), engine.names(), out, options);
      console.out().println(report.page());
      console.out().println(report.markdown());
      return ExitCode.SUCCESS;
    }
  }
}
