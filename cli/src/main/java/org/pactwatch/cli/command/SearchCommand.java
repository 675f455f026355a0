package org.pactwatch.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.Version;
import org.pactwatch.cli.view.HitText;
import org.pactwatch.cli.view.Marks;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.search.Hits;
import org.pactwatch.ledger.search.SearchIndex;
import org.pactwatch.ledger.search.SearchRequest;
import org.pactwatch.ledger.search.SearchRequest.Scope;
import org.pactwatch.ledger.search.Source;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Headline;
import org.pactwatch.output.export.HitJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches a ledger. */
@Command(
    name = "search",
    description = "Find documents and lines by words.",
    footer = {
      "",
      "A word is found in its other forms, without regard to case and accents; a name by its other",
      "names too. \"Words in quotation marks\" are found as written, one after the other; -word must",
      "not be there; word* finds what begins so. All words asked for must be there.",
      "The index lies beside a ledger file in FILE-search, for a server's ledger in ~/.cache/pactwatch;",
      "it is brought up to date at each search, and may be deleted at any time."
    })
final class SearchCommand implements Callable<Integer> {
  private static final int MOST_HITS = 1000;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "What to find: \"Iskander transfert\", '\"paroles exactes\" -démenti livr*'.")
  private List<String> words;

  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only with claims of this type: deployment.")
  private Optional<ClaimType> type = Optional.empty();

  @Option(
      names = "--participant",
      paramLabel = "ID",
      description = "Only where this one takes part: BLR, org:csto, person:lukashenko.")
  private Optional<EntityId> participant = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only published, or with a day, on or after this one.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Only published, or with a day, on or before this one.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--in", paramLabel = "WHERE", description = "documents, lines or all.")
  private Scope scope = Scope.ALL;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many hits: 20.")
  private int limit = 20;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private HitFormat format = HitFormat.TABLE;

  private final Console console;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SearchRequest request = request();
    Engine engine = Engine.forAsking();
    try (Ledger open = ledger.ask(engine.background());
        SearchIndex index = index(open, engine)) {
      index.notice().ifPresent(console::tell);
      Hits hits = index.search(request);
      console
          .out()
          .print(
              format == HitFormat.JSON
                  ? HitJson.of(request.words(), hits)
                  : new HitText(console.terminal().out() ? Marks.terminal() : Marks.plain())
                      .of(hits));
      return ExitCode.SUCCESS;
    }
  }

  private SearchIndex index(Ledger open, Engine engine) {
    Ledger asked = known.of(open);
    return asked == open
        ? SearchIndex.open(ledger.searchPlace(), source(open, engine))
        : SearchIndex.once(source(asked, engine));
  }

  private static Source source(Ledger open, Engine engine) {
    return new Source(
        open,
        engine::gazetteer,
        line -> Headline.of(line.summary(), engine.names()),
        Version.running().ofReadings());
  }

  private SearchRequest request() {
    if (limit < 1 || limit > MOST_HITS) {
      throw mistake("expected --limit from 1 to " + MOST_HITS + ", got " + limit);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw mistake("expected --to on or after " + from.get() + ", got " + to.get());
    }
    return new SearchRequest(String.join(" ", words), type, participant, from, to, scope, limit);
  }

  private CommandLine.ParameterException mistake(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
