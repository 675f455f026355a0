package org.pactwatch.ledger.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Compaction;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.ledger.store.Store;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;

/**
 * An open ledger. Every answer depends on what was recorded, never on the order in which it came.
 * Safe to share between threads, which take turns.
 *
 * <p>A document's current reading is the one that took over last. Where two documents hold the same
 * bytes, the first by id counts and the others are copies without claims of their own.
 */
public final class Ledger implements AutoCloseable {
  private final Store store;
  private final LineMaker maker;
  // Lines are computed once and forgotten with the next reading.
  private Optional<List<Line>> lines = Optional.empty();

  private Ledger(Store store, Background background) {
    this.store = store;
    this.maker = new LineMaker(background);
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
    return new Ledger(Store.open(location, mode), background);
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
    lines = Optional.empty();
    return store.record(reading);
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
    return store.documents();
  }

  /** The current reading of a document, with its text and all that was found. */
  public Optional<ArticleReading> document(DocumentId id) {
    return store.document(id);
  }

  /** All claims, sorted as exports are, one document in memory at a time. */
  public Stream<SourcedClaim> claims() {
    return store.claims();
  }

  public Optional<SourcedClaim> claim(ClaimId id) {
    return store.claim(id);
  }

  /** The wanted lines, sorted. */
  public List<Line> lines(LineFilter filter) {
    return allLines().stream().filter(filter::test).toList();
  }

  public Optional<Line> line(LineId id) {
    return allLines().stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /** The lines in which a claim stands; none for a statement. */
  public List<Line> linesOf(ClaimId id) {
    return allLines().stream()
        .filter(line -> line.claims().stream().anyMatch(one -> one.claim().id().equals(id)))
        .toList();
  }

  /** Problems of current readings, then those of what never became a document. */
  public List<Problem> problems() {
    return store.problems();
  }

  /**
   * Takes a document's text and all that was read in it out of the ledger and leaves a tombstone.
   *
   * @return absent where no such document is or was there
   */
  public synchronized Optional<Forgetting> forget(DocumentId id, Tombstone.Why why) {
    lines = Optional.empty();
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

  private synchronized List<Line> allLines() {
    if (lines.isEmpty()) {
      try (Stream<SourcedClaim> claims = store.claims()) {
        lines = Optional.of(maker.lines(claims));
      }
    }
    return lines.get();
  }

  @Override
  public void close() {
    store.close();
  }
}
