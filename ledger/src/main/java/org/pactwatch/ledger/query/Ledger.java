package org.pactwatch.ledger.query;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Compaction;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.json.DecisionIds;
import org.pactwatch.ledger.line.FormerIds;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.lineage.SketchBytes;
import org.pactwatch.ledger.lineage.Sketches;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.ledger.review.Review;
import org.pactwatch.ledger.review.Signature;
import org.pactwatch.ledger.store.Findings;
import org.pactwatch.ledger.store.Store;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;

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
  private final Known known;
  // What is not kept is computed once and forgotten with the next reading.
  private View view;
  private String viewed = "";

  private Ledger(Store store, Background background, Optional<LocalDate> knownBy) {
    this.store = store;
    this.background = background;
    this.known = new Known(store, background, knownBy);
    this.view = new View(background, known);
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
    viewed = "";
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
    return known.documents();
  }

  /** A document's row in the table of contents. */
  public Optional<DocumentEntry> entry(DocumentId id) {
    return store.documents(List.of(id)).stream()
        .filter(one -> known.isKnown(one.header()))
        .findFirst();
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
    return known.readings();
  }

  /** The current reading of a document, with its text and all that was found. */
  public Optional<ArticleReading> document(DocumentId id) {
    return known.document(id);
  }

  /** All claims, sorted as exports are, one document in memory at a time. */
  public Stream<SourcedClaim> claims() {
    return known.claims();
  }

  public Optional<SourcedClaim> claim(ClaimId id) {
    return known.claim(id);
  }

  /**
   * Computes lineage, lines and contradictions of all that is held and keeps them, so that the
   * questions to come need not; nothing is done where they are kept already. What is recorded later
   * makes every question compute them until this is called again.
   */
  public synchronized void settle() {
    if (!isSettled()) {
      store.keep(
          new Findings(
              basis(),
              view().lineage(),
              view().summaries(LineFilter.all()),
              view().contradictions()));
    }
  }

  /** Which documents repeat others, and who has it from whom. */
  public Lineage lineage() {
    return answers().lineage();
  }

  /** The wanted lines without the words of their claims, sorted. */
  public List<LineSummary> summaries(LineFilter filter) {
    return answers().summaries(filter);
  }

  /** The wanted lines, sorted. */
  public List<Line> lines(LineFilter filter) {
    return answers().lines(filter);
  }

  /**
   * The line of this id; where none has it any more, the one that now holds the claims which had
   * it.
   */
  public Optional<Line> line(LineId id) {
    Answers answers = answers();
    return answers
        .line(id)
        .or(
            () ->
                new FormerIds(background, review().rulings())
                    .find(id, answers.lines(LineFilter.all())));
  }

  /** The lines in which a claim stands, sorted; none for a statement. */
  public List<LineSummary> linesOf(ClaimId id) {
    return summaries(LineFilter.all()).stream()
        .filter(line -> line.links().stream().anyMatch(link -> link.claim().equals(id)))
        .toList();
  }

  /** What cannot both hold, sorted. */
  public List<Contradiction> contradictions() {
    return answers().contradictions().stream().map(this::judged).toList();
  }

  /** What rests on an article, and what is kept, names claims as read; they are told as judged. */
  private Contradiction judged(Contradiction found) {
    return new Contradiction(
        found.kind(),
        review().judged(found.first()),
        found.second().map(review()::judged),
        found.lines(),
        found.sentence());
  }

  private Answers answers() {
    return isSettled() ? new Kept(store, review()) : view();
  }

  /** Whether what is kept is what would be computed. */
  private boolean isSettled() {
    return known.isAll() && store.basis().equals(Optional.of(basis()));
  }

  private String basis() {
    return store.stand() + "; " + background.version();
  }

  /** Problems of current readings, then those of what never became a document. */
  public List<Problem> problems() {
    return store.problems();
  }

  /** Lets a reviewer decide; each decision is recorded at once and never changed. */
  public Deciding decide(Signature signature) {
    return new Deciding(this, new Reviews(store, background), signature);
  }

  /**
   * Records a decision, one of another ledger too; once, however often it is told.
   *
   * @throws org.pactwatch.model.problem.ProblemException DOCUMENT_FORGOTTEN where the text that it
   *     quotes was forgotten here
   */
  public synchronized DecisionId record(Decision decision) {
    Reviews.refuseForgotten(decision, store);
    View before = view();
    DecisionId id = new DecisionId(store.record(decision));
    // Who copied whom does not hang on decisions.
    view = before.afterDecision();
    viewed = store.stand();
    return id;
  }

  /** Every decision with what became of it, sorted by when it was made. */
  public List<DecisionEntry> decisions() {
    return review().decisions(() -> lines(LineFilter.all()));
  }

  /** All decisions as they were recorded, sorted. */
  public List<Decision> recordedDecisions() {
    return store.decisions();
  }

  /** The decisions by which all claims of a line were rejected, sorted; none where it stands. */
  public List<DecisionId> rejecting(LineId id) {
    return line(id).isPresent() ? List.of() : new Reviews(store, background).rejecting(id);
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
    viewed = "";
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

  /** Another process may have written meanwhile. */
  private synchronized View view() {
    String now = store.stand();
    if (!now.equals(viewed)) {
      view = new View(background, known);
      viewed = now;
    }
    return view;
  }

  @Override
  public void close() {
    store.close();
  }
}
