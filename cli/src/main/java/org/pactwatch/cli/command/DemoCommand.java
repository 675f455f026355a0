package org.pactwatch.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.PublishedTable;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.output.export.LineFormat;
import org.pactwatch.output.report.Report;
import org.pactwatch.output.report.ReportOptions;
import picocli.CommandLine.Command;

/** Reads the bundled samples and shows what comes of it. */
@Command(
    name = "demo",
    description = "Read the bundled sample, print its ledger and write its report.")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path home = Path.of(System.getProperty("pactwatch.home", ""));
    Path samples = home.resolve("samples");
    Path folder = home.resolve(".build").resolve("demo");
    Path file = folder.resolve("demo.ledger");
    makeRoom(folder, file);
    Given given =
        new Given(PublishedTable.read(samples.resolve("published.tsv")), Optional.empty());
    Engine engine = Engine.forReading();
    try (Ledger ledger = Ledger.open(file, Mode.WRITE, engine.background())) {
      Intake intake = new Intake();
      int threads = Runtime.getRuntime().availableProcessors();
      ReadRun run = new ReadRun(console, engine, intake, given, threads);
      Tally tally = run.into(ledger, Earlier.in(ledger), intake.files(List.of(samples)));
      Settling.of(ledger, console);
      LineFormat.TABLE.write(ledger.summaries(LineFilter.all()), engine.names(), console.out());
      console.out().println();
      console.out().print(TallyText.of(tally));
      Report report = Report.write(ledger, engine.names(), folder, ReportOptions.usual());
      console.out().println("\nledger  " + file);
      console.out().println("report  " + report.page());
      console.out().println("        " + report.markdown());
      console.out().println("look    ./pactwatch serve --ledger " + shown(file));
      return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
    }
  }

  /** The file as a user in the project's folder would name it. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }

  /** Every demonstration starts from nothing. */
  private static void makeRoom(Path folder, Path ledger) {
    try {
      Files.createDirectories(folder);
      for (String part : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(Path.of(ledger + part));
      }
    } catch (IOException failure) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.OUTPUT_FAILED,
              folder.toString(),
              "the folder cannot be used: " + failure.getMessage(),
              "check that you may write there"),
          failure);
    }
  }
}
