package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.read.EntryReader;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.PublishedTable;
import org.pactwatch.intake.source.Limits;
import org.pactwatch.intake.source.Source;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents into a ledger. */
@Command(
    name = "read",
    description = "Read articles into a ledger, as they come.",
    footer = {
      "",
      "Files may be text, HTML, PDF, JSON Lines (keys id, url, published, outlet, title, text or html),"
          + " RSS or Atom, WARC or zip, each also packed with gzip.",
      "",
      "Documents that were read before and did not change are passed over, so that a run that was"
          + " stopped goes on where it was. Files of other kinds are skipped, which is no problem."
    })
final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders, patterns such as 'press/**/*.html', - for what is piped in, or addresses of pages and feeds.")
  private List<String> words;

  @Mixin private LedgerOption ledger;

  @Option(
      names = "--published",
      paramLabel = "FILE.tsv",
      description = "Days of publication: a table with the columns doc and published.")
  private Optional<Path> published = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them all.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read on N threads instead of one a processor core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--again", description = "Read what was forgotten, too.")
  private boolean again;

  @Mixin private WebOptions web;

  @Spec private CommandSpec spec;

  private final Console console;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected 1 thread or more, got " + threads);
    }
    if (outlet.filter(String::isBlank).isPresent()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected a name for --outlet, got blank text");
    }
    Given given =
        new Given(published.map(PublishedTable::read).orElse(PublishedTable.nothing()), outlet);
    Intake intake = new Intake(Limits.usual(), web.manners());
    Engine engine = Engine.forReading();
    try (Ledger open = ledger.write(engine.background())) {
      EntryReader.Known known = again ? Earlier.unchanged(open) : Earlier.in(open);
      Source source = intake.named(words, console.in());
      Tally tally = new ReadRun(console, engine, intake, given, threads).into(open, known, source);
      Settling.of(open, console);
      console.out().print(TallyText.of(tally));
      return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
    }
  }
}
