package org.pactwatch.cli.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.PublishedTable;
import org.pactwatch.intake.web.Addresses;
import org.pactwatch.intake.web.FeedMemory;
import org.pactwatch.intake.web.FeedRound;
import org.pactwatch.intake.web.Web;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads what feeds lead to, round after round. */
@Command(
    name = "watch",
    description = "Ask feeds for what is new, again and again, and read the pages they lead to.",
    footer = {
      "",
      "A page that the ledger holds, kept or refused, is not asked for again; a feed that did not"
          + " change is not sent again. robots.txt is obeyed, and a host has a second's rest or"
          + " what it asks for. Stopping at any moment loses nothing. Between rounds the ledger is"
          + " free for others."
    })
final class WatchCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of RSS or Atom feeds.")
  private List<String> words;

  @Mixin private LedgerOption ledger;
  @Mixin private WebOptions web;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "How long to rest between rounds, such as 90s, 10m (the usual) or 2h.")
  private Duration every = Duration.ofMinutes(10);

  @Option(names = "--once", description = "One round only.")
  private boolean once;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read on N threads instead of one a processor core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  private final Console console;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (threads < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected 1 thread or more, got " + threads);
    }
    List<URI> feeds = words.stream().map(this::feed).toList();
    Engine engine = Engine.forReading();
    try (Web asking = new Web(web.manners())) {
      while (!once) {
        try {
          round(engine, asking, feeds);
        } catch (ProblemException passing) {
          // Another process may hold the ledger just now; the next round finds all that is new.
          console.tell(passing.problem());
          LogFile.failure("watching", passing);
        }
        Thread.sleep(every.toMillis());
      }
      Tally tally = round(engine, asking, feeds);
      return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
    }
  }

  private Tally round(Engine engine, Web asking, List<URI> feeds) {
    Path file = ledger.feedsPlace();
    try (Ledger open = ledger.write(engine.background())) {
      Set<DocumentId> forgotten =
          open.tombstones().stream().map(Tombstone::document).collect(Collectors.toSet());
      FeedRound round =
          new FeedRound(
              asking,
              feeds,
              FeedMemory.read(file),
              id -> forgotten.contains(id) || open.entry(id).isPresent());
      Given nothing = new Given(PublishedTable.nothing(), Optional.empty());
      Tally tally =
          new ReadRun(console, engine, new Intake(), nothing, threads)
              .into(open, Earlier.in(open), round);
      round.memory().write(file);
      Settling.of(open, console);
      console.out().print(TallyText.of(tally));
      console.out().flush();
      return tally;
    }
  }

  private URI feed(String word) {
    return Addresses.parse(word)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(),
                    "expected an address such as https://example.org/feed, got \"" + word + "\""));
  }
}
