package org.pactwatch.ledger.query;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Compaction;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.contradiction.ContradictionFinder;
import org.pactwatch.ledger.json.DecisionIds;
import org.pactwatch.ledger.line.FormerIds;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.ledger.line.Seats;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.lineage.Sketch;
import org.pactwatch.ledger.lineage.SketchBytes;
import org.pactwatch.ledger.lineage.Sketches;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.ledger.review.Review;
import org.pactwatch.ledger.review.ReviewedClaims;
import org.pactwatch.ledger.review.Signature;
import org.pactwatch.ledger.store.Store;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * An open ledger. Every answer depends on what was recorded, never on the order in which it came.
 * Safe to share between threads, which take turns.
 *
 * <p>It has two clocks: {@link #knownBy} tells what had been published by a day, {@link LineFilter}
 * what held on a day.
 *
 * <p>A document's current reading is the one that took over last. Where two documents hold the same
 * bytes, the first by id counts and the others are copies without claims of their own.
 */
public final class Ledger implements AutoCloseable {
  private final Store store;
  private final Background background;
  private final Optional<LocalDate> knownBy;
  // Lineage and lines are computed once and forgotten with the next reading.
  private View view;

  private Ledger(Store store, Background background, Optional<LocalDate> knownBy) {
    this.store = store;
    this.background = background;
    this.knownBy = knownBy;
    this.view = freshView();
  }

  /** Opens a ledger file without a gazetteer behind it. */
  public static Ledger open(Path file, Mode mode) {
    return open(file, mode, Background.none());
  }

  /** Opens a ledger file, as {@link #open(LedgerLocation, Mode, Background)} does. */
  public static Ledger open(Path file, Mode mode, Background background) {
    return open(LedgerLocation.of(file), mode, background);
  }

  /**
   * Opens a ledger as {@link Mode} tells.
   *
   * @param background what the gazetteer knows, for lines
   * @throws org.pactwatch.model.problem.ProblemException LEDGER_MISSING, LEDGER_UNREACHABLE,
   *     NOT_A_LEDGER, LEDGER_TOO_NEW, LEDGER_BUSY, LEDGER_DAMAGED, DISK_FULL or OUTPUT_FAILED
   */
  public static Ledger open(LedgerLocation location, Mode mode, Background background) {
    return new Ledger(Store.open(location, mode), background, Optional.empty());
  }

  /**
   * The same ledger as it was known on a day: all its answers rest on what had been published by
   * then, that day included. An article without a day was known on none. It is open as long as this
   * one is.
   */
  public Ledger knownBy(LocalDate day) {
    return new Ledger(store, background, Optional.of(day));
  }

  /** The number of the ledger schema that this version writes. */
  public static int schemaVersion() {
    return Store.schemaVersion();
  }

  /**
   * Records a reading and makes it its document's current one, wholly or not at all.
   *
   * @return false where it was the current one already and nothing was written
   */
  public synchronized boolean record(ArticleReading reading) {
    view = freshView();
    boolean fresh = store.record(reading);
    if (fresh && reading.state() == State.KEPT) {
      store.sketch(reading.key(), SketchBytes.write(Sketches.of(reading)));
    }
    return fresh;
  }

  /** Records a problem of what never became a document; once, however often it is told. */
  public void record(Problem problem) {
    store.record(problem);
  }

  /**
   * Tells whether this very reading is its document's current one, so that it may be passed over.
   */
  public boolean isCurrent(DocumentId document, ReadingKey key) {
    return store.isCurrent(document, key);
  }

  /** The table of contents, sorted by id. */
  public List<DocumentEntry> documents() {
    return store.documents().stream().filter(one -> isKnown(one.header())).toList();
  }

  /**
   * A digest of all current readings and decisions: while it stays, so does all that is made of
   * them.
   */
  public Digest contentDigest() {
    List<DecisionId> decided = store.decisions().stream().map(DecisionIds::of).sorted().toList();
    return Digest.of(readings().values().toString() + decided);
  }

  /** What the current reading of each document is known by. */
  public SortedMap<DocumentId, ReadingKey> readings() {
    SortedMap<DocumentId, ReadingKey> readings = store.readings();
    if (knownBy.isPresent()) {
      readings.keySet().retainAll(documents().stream().map(DocumentEntry::id).toList());
    }
    return readings;
  }

  /** The current reading of a document, with its text and all that was found. */
  public Optional<ArticleReading> document(DocumentId id) {
    return store.document(id).filter(one -> isKnown(one.header()));
  }

  /** All claims, sorted as exports are, one document in memory at a time. */
  public Stream<SourcedClaim> claims() {
    return store.claims().filter(one -> isKnown(one.header()));
  }

  public Optional<SourcedClaim> claim(ClaimId id) {
    return store.claim(id).filter(one -> isKnown(one.header()));
  }

  /** Which documents repeat others, and who has it from whom. */
  public Lineage lineage() {
    return view().lineage();
  }

  /** The wanted lines, sorted. */
  public List<Line> lines(LineFilter filter) {
    return view().lines().stream().filter(filter::test).toList();
  }

  /**
   * The line of this id; where none has it any more, the one that now holds the claims which had
   * it.
   */
  public Optional<Line> line(LineId id) {
    return new FormerIds(background, view().review().rulings()).find(id, view().lines());
  }

  /** The lines in which a claim stands; none for a statement. */
  public List<Line> linesOf(ClaimId id) {
    return view().lines().stream()
        .filter(line -> line.claims().stream().anyMatch(one -> one.claim().id().equals(id)))
        .toList();
  }

  /** What cannot both hold, sorted. */
  public List<Contradiction> contradictions() {
    try (Stream<SourcedClaim> claims = view().judged()) {
      List<SourcedClaim> statements =
          claims.filter(one -> one.claim().type() == ClaimType.STATEMENT).toList();
      Stream<ArticleReading> remarked =
          store.remarked().stream().flatMap(one -> document(one).stream());
      return new ContradictionFinder(background).find(view().lines(), statements, remarked);
    }
  }

  /** Problems of current readings, then those of what never became a document. */
  public List<Problem> problems() {
    return store.problems();
  }

  /** Lets a reviewer decide; each decision is recorded at once and never changed. */
  public Deciding decide(Signature signature) {
    return new Deciding(this, new Seats(background), signature);
  }

  /**
   * Records a decision, one of another ledger too; once, however often it is told.
   *
   * @throws ProblemException DOCUMENT_FORGOTTEN where the text that it quotes was forgotten here
   */
  public synchronized DecisionId record(Decision decision) {
    decision.target().document().ifPresent(this::refuseForgotten);
    view = freshView();
    return new DecisionId(store.record(decision));
  }

  private void refuseForgotten(Digest digest) {
    Predicate<Tombstone> ofText = stone -> stone.digest().equals(digest);
    Optional<Tombstone> stone = store.tombstones().stream().filter(ofText).findFirst();
    if (stone.isPresent()
        && store.documents().stream().noneMatch(entry -> entry.digest().equals(digest))) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.DOCUMENT_FORGOTTEN,
              stone.get().document().value(),
              "the decision quotes a text that was forgotten",
              "read the document again first"));
    }
  }

  /** Every decision with what became of it, sorted by when it was made. */
  public List<DecisionEntry> decisions() {
    View current = view();
    return current.review().decisions(current::lines);
  }

  /** All decisions as they were recorded, sorted. */
  public List<Decision> recordedDecisions() {
    return store.decisions();
  }

  /** The decisions by which all claims of a line were rejected, sorted; none where it stands. */
  public List<DecisionId> rejecting(LineId id) {
    if (line(id).isPresent()) {
      return List.of();
    }
    Review review = review();
    List<SourcedClaim> rejected =
        review.rejected().stream().filter(one -> isKnown(one.header())).toList();
    Optional<Line> gone =
        new FormerIds(background, review.rulings())
            .find(id, new LineMaker(background).lines(rejected.stream()));
    return gone.stream()
        .flatMap(line -> line.claims().stream())
        .flatMap(one -> review.decisionOn(one.claim().id()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** What people decided, and what that does to claims. */
  public Review review() {
    return view().review();
  }

  /**
   * Takes a document's text and all that was read in it out of the ledger and leaves a tombstone.
   *
   * @return absent where no such document is or was there
   */
  public synchronized Optional<Forgetting> forget(DocumentId id, Tombstone.Why why) {
    view = freshView();
    return store.forget(id, why);
  }

  /**
   * The tombstone that keeps a document from being read: of the same bytes, or of the same id; none
   * where readings of this id are there.
   */
  public Optional<Tombstone> tombstone(DocumentId id, Digest digest) {
    return store.tombstone(id, digest);
  }

  /** What was forgotten, sorted. */
  public List<Tombstone> tombstones() {
    return store.tombstones();
  }

  /** Looks at the whole ledger: the database, every hash, every span. */
  public Examination examine() {
    return store.examine();
  }

  /** Gives back unused space; nothing that the ledger holds goes. */
  public Compaction compact() {
    return store.compact();
  }

  /**
   * Writes all of the ledger into a new file, which is there wholly or not at all.
   *
   * @throws org.pactwatch.model.problem.ProblemException OUTPUT_EXISTS where the file exists
   */
  public void backup(Path target) {
    store.backup(target);
  }

  private synchronized View view() {
    return view;
  }

  private View freshView() {
    return new View(background, this::sketches, this::claims, this::freshReview);
  }

  private Review freshReview() {
    return Review.of(store.decisions(), this::reviewed, new Seats(background));
  }

  private ReviewedClaims reviewed(Set<Digest> digests) {
    Map<DocumentId, List<SourcedClaim>> byDocument = new HashMap<>();
    Map<Digest, List<SourcedClaim>> claims = new HashMap<>();
    for (DocumentEntry entry : digests.isEmpty() ? List.<DocumentEntry>of() : store.documents()) {
      if (digests.contains(entry.digest()) && entry.copyOf().isEmpty()) {
        List<SourcedClaim> own = new ArrayList<>();
        byDocument.put(entry.id(), own);
        claims.put(entry.digest(), own);
      }
    }
    try (Stream<SourcedClaim> all = store.claims(byDocument.keySet())) {
      all.forEach(one -> byDocument.get(one.claim().document()).add(one));
    }
    return new ReviewedClaims(claims);
  }

  private boolean isKnown(Header header) {
    return knownBy.isEmpty()
        || header.published().filter(one -> !one.day().isAfter(knownBy.get())).isPresent();
  }

  /** What lineage knows of each document; made anew where an older version kept it. */
  private List<Sketch> sketches() {
    SortedMap<DocumentId, byte[]> kept = store.sketches();
    return documents().stream()
        .filter(entry -> entry.state() == State.KEPT)
        .flatMap(entry -> sketch(entry.id(), kept.get(entry.id())).stream())
        .toList();
  }

  private Optional<Sketch> sketch(DocumentId document, byte[] kept) {
    return kept != null && SketchBytes.isCurrent(kept)
        ? Optional.of(SketchBytes.read(kept))
        : document(document).map(Sketches::of);
  }

  @Override
  public void close() {
    store.close();
  }
}
