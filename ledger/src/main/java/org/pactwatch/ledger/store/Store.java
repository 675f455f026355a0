package org.pactwatch.ledger.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Compaction;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;

/**
 * What a ledger holds, as records. Answers are sorted by content, never by arrival. Safe to share
 * between threads, which take turns.
 *
 * <p>What a database complains of comes out of every method as a {@link
 * org.pactwatch.model.problem.ProblemException} with a code of the store.
 */
public interface Store extends AutoCloseable {
  /**
   * Opens a ledger as {@link Mode} tells.
   *
   * @throws org.pactwatch.model.problem.ProblemException LEDGER_MISSING (unless it is to be made),
   *     LEDGER_UNREACHABLE, NOT_A_LEDGER, LEDGER_TOO_NEW, LEDGER_BUSY, LEDGER_DAMAGED, DISK_FULL or
   *     OUTPUT_FAILED
   */
  static Store open(LedgerLocation location, Mode mode) {
    return new SqlStore(Database.open(location, mode));
  }

  /** The number of the schema that this version writes. */
  static int schemaVersion() {
    return Migrations.NEWEST;
  }

  /**
   * Records a reading and makes it its document's current one, wholly or not at all.
   *
   * @return false where it was the current one already and nothing was written
   */
  boolean record(ArticleReading reading);

  /** Records a problem of what never became a document; once, however often it is told. */
  void record(Problem problem);

  /**
   * Records what a person decided; once, however often it is told.
   *
   * @return its id: {@code d} and 32 hexadecimal digits of a hash over its content
   */
  String record(Decision decision);

  /**
   * Keeps what lineage computed from a reading that is recorded, in place of any earlier one.
   *
   * @param content in lineage's own form
   */
  void sketch(ReadingKey reading, byte[] content);

  /** Tells whether this very reading is its document's current one. */
  boolean isCurrent(DocumentId document, ReadingKey key);

  /** The table of contents, sorted by id. */
  List<DocumentEntry> documents();

  /** What the current reading of each document is known by. */
  SortedMap<DocumentId, ReadingKey> readings();

  /** The documents in whose current reading something is remarked, sorted. */
  List<DocumentId> remarked();

  /** The entries of some documents, sorted by id; what is not there is left out. */
  List<DocumentEntry> documents(Collection<DocumentId> ids);

  /** The current reading of a document, with all that was found. */
  Optional<ArticleReading> document(DocumentId id);

  /**
   * All claims of current readings, sorted, few documents in memory at a time; copies give none.
   */
  Stream<SourcedClaim> claims();

  /** The claims of some documents' current readings, sorted; copies give none. */
  Stream<SourcedClaim> claims(Collection<DocumentId> ids);

  /** A claim of a current reading. */
  Optional<SourcedClaim> claim(ClaimId id);

  /** Problems of current readings, then those of what never became a document; each sorted. */
  List<Problem> problems();

  /** All decisions, sorted. */
  List<Decision> decisions();

  /** The sketches of current readings that have one, by document. */
  SortedMap<DocumentId, byte[]> sketches();

  /**
   * What tells what the ledger holds from all that it held before: how many turns, decisions and
   * tombstones there are. They only grow, but for a forgotten document's, and forgetting takes all
   * findings out.
   */
  String stand();

  /** Keeps findings in place of all earlier ones, wholly or not at all. */
  void keep(Findings findings);

  /** The basis of the findings that are kept; none where none are. */
  Optional<String> basis();

  /** The wanted lines that are kept, sorted. */
  List<LineSummary> lines(LineFilter filter);

  /** A line that is kept. */
  Optional<LineSummary> line(LineId id);

  /** The lineage that is kept. */
  Lineage lineage();

  /** The contradictions that are kept, sorted. */
  List<Contradiction> contradictions();

  /**
   * Takes a document's text, readings, claims, sketches and the decisions that quote it out of the
   * ledger, so that no word of them is left in it, and leaves tombstones. Where it was forgotten
   * before, its rest is wiped again.
   *
   * @param why what the tombstones tell
   * @return absent where no such document is or was there
   */
  Optional<Forgetting> forget(DocumentId id, Tombstone.Why why);

  /** All tombstones, sorted. */
  List<Tombstone> tombstones();

  /**
   * The tombstone that keeps a document from being read: of the same bytes, or of the same id; none
   * where readings of this id are there.
   */
  Optional<Tombstone> tombstone(DocumentId id, Digest digest);

  /** Looks at the whole ledger: the database, every hash, every span. */
  Examination examine();

  /** Gives back unused space; nothing that the ledger holds goes. */
  Compaction compact();

  /**
   * Writes all of the ledger into a new file, which is there wholly or not at all. Others may go on
   * writing to the ledger.
   *
   * @throws org.pactwatch.model.problem.ProblemException OUTPUT_EXISTS where the file exists
   */
  void backup(Path target);

  @Override
  void close();
}
