package org.pactwatch.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.duty.DutyFinder;
import org.pactwatch.ledger.duty.HostingFinder;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.ledger.review.Verdict;
import org.pactwatch.ledger.search.Hits;
import org.pactwatch.ledger.search.SearchIndex;
import org.pactwatch.ledger.search.SearchRequest;
import org.pactwatch.ledger.search.Source;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Headline;
import org.pactwatch.web.rows.RowIndex;

/**
 * One state of a ledger, as it was known by a day or as it is: everything is computed when it is
 * first asked for and then kept. Safe to share between threads.
 */
public final class Sight {
  private final Ledger ledger;
  private final Gazetteer gazetteer;
  private final Optional<LocalDate> knownBy;
  private final Digest content;
  private final Function<LocalDate, Sight> earlier;
  private final Supplier<List<LineSummary>> lines = new Once<>(this::findLines);
  private final Supplier<Map<LineId, LineSummary>> byId = new Once<>(this::sortLines);
  private final Supplier<RowIndex> index = new Once<>(this::makeIndex);
  private final Supplier<List<Contradiction>> contradictions = new Once<>(this::findContradictions);
  private final Supplier<Map<LineId, List<Contradiction>>> byLine = new Once<>(this::sortByLine);
  private final Supplier<List<DocumentEntry>> documents = new Once<>(this::findDocuments);
  private final Supplier<Map<ClaimId, LineId>> lineOf = new Once<>(this::sortClaims);
  private final Supplier<Map<EntityId, List<SourcedClaim>>> statements =
      new Once<>(this::sortStatements);
  private final Supplier<SearchIndex> search = new Once<>(this::makeSearch);

  /**
   * @param earlier what was known by an earlier day
   */
  Sight(
      Ledger ledger,
      Gazetteer gazetteer,
      Optional<LocalDate> knownBy,
      Digest content,
      Function<LocalDate, Sight> earlier) {
    this.ledger = ledger;
    this.gazetteer = gazetteer;
    this.knownBy = knownBy;
    this.content = content;
    this.earlier = earlier;
  }

  public Optional<LocalDate> knownBy() {
    return knownBy;
  }

  /** What was known by an earlier day. */
  public Sight earlier(LocalDate day) {
    return earlier.apply(day);
  }

  /** A digest of what the ledger holds: while it stays, so does every answer. */
  public Digest content() {
    return content;
  }

  public RowIndex index() {
    return index.get();
  }

  public List<LineSummary> lines() {
    return lines.get();
  }

  /** The line of an id; where it has no line any more, the one that now holds its claims. */
  public Optional<Line> line(LineId id) {
    return ledger.line(id);
  }

  /** The line that has this id now, without the words of its claims. */
  public Optional<LineSummary> summary(LineId id) {
    return Optional.ofNullable(byId.get().get(id));
  }

  /** The line in which a claim stands; none for a statement. */
  public Optional<LineId> lineOf(ClaimId claim) {
    return Optional.ofNullable(lineOf.get().get(claim));
  }

  public List<Contradiction> contradictions() {
    return contradictions.get();
  }

  public List<Contradiction> contradictionsOf(LineId line) {
    return byLine.get().getOrDefault(line, List.of());
  }

  public Lineage lineage() {
    return ledger.lineage();
  }

  public List<DocumentEntry> documents() {
    return documents.get();
  }

  public Optional<ArticleReading> document(DocumentId id) {
    return ledger.document(id);
  }

  public Optional<SourcedClaim> claim(ClaimId id) {
    return ledger.claim(id);
  }

  /** All claims, one document in memory at a time; to be closed. */
  public Stream<SourcedClaim> claims() {
    return ledger.claims();
  }

  public DutyFinder duties() {
    return new DutyFinder(gazetteer, lines());
  }

  public HostingFinder hostings() {
    return new HostingFinder(gazetteer, lines());
  }

  /** What people decided, sorted by when. */
  public List<DecisionEntry> decisions() {
    return ledger.decisions();
  }

  /** What was decided on a claim, in the word of its kind. */
  public Optional<String> verdictOn(ClaimId claim) {
    return ledger.review().verdictOn(claim).map(Verdict::kind);
  }

  /** What someone is quoted with, in the order of claims. */
  public List<SourcedClaim> statementsOf(EntityId speaker) {
    return statements.get().getOrDefault(speaker, List.of());
  }

  /**
   * Finds documents and lines by words.
   *
   * @throws org.pactwatch.model.problem.ProblemException BAD_QUERY if the words are no query
   */
  public Hits search(SearchRequest request) {
    return search.get().search(request);
  }

  private SearchIndex makeSearch() {
    return SearchIndex.once(
        new Source(
            ledger,
            () -> gazetteer,
            line -> Headline.of(line.summary(), id -> gazetteer.displayName(id, "en")),
            content.hex()));
  }

  private Map<EntityId, List<SourcedClaim>> sortStatements() {
    Map<EntityId, List<SourcedClaim>> sorted = new HashMap<>();
    try (Stream<SourcedClaim> all = ledger.claims()) {
      all.filter(one -> one.claim().type() == ClaimType.STATEMENT)
          .forEach(
              one ->
                  one.claim().proposition().roles().of(Role.SPEAKER).stream()
                      .filter(EntityId::isKnown)
                      .forEach(
                          who -> sorted.computeIfAbsent(who, none -> new ArrayList<>()).add(one)));
    }
    return Map.copyOf(sorted);
  }

  private List<LineSummary> findLines() {
    return ledger.summaries(LineFilter.all());
  }

  private Map<LineId, LineSummary> sortLines() {
    return lines().stream().collect(Collectors.toMap(LineSummary::id, Function.identity()));
  }

  private RowIndex makeIndex() {
    return new RowIndex(new LineShelf(lines()));
  }

  private List<Contradiction> findContradictions() {
    return ledger.contradictions();
  }

  private Map<LineId, List<Contradiction>> sortByLine() {
    Map<LineId, List<Contradiction>> sorted = new HashMap<>();
    for (Contradiction one : contradictions()) {
      for (LineId line : one.lines()) {
        sorted.merge(
            line,
            List.of(one),
            (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
      }
    }
    return Map.copyOf(sorted);
  }

  private List<DocumentEntry> findDocuments() {
    return ledger.documents();
  }

  private Map<ClaimId, LineId> sortClaims() {
    Map<ClaimId, LineId> sorted = new HashMap<>();
    for (LineSummary line : lines()) {
      line.links().forEach(link -> sorted.putIfAbsent(link.claim(), line.id()));
    }
    return Map.copyOf(sorted);
  }

  /** Computes a value once, however many threads ask for it at the same time. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public T get() {
      if (made.isEmpty()) {
        synchronized (this) {
          if (made.isEmpty()) {
            made = Optional.of(maker.get());
          }
        }
      }
      return made.get();
    }
  }
}
