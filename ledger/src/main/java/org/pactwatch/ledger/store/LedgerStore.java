package org.pactwatch.ledger.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;

/**
 * What the ledger file holds, as records. Answers are sorted by content, never by arrival. Safe to
 * share between threads, which take turns.
 */
public final class LedgerStore implements AutoCloseable {
  private final LedgerFile file;
  private final Jdbi database;
  private final ClaimJson claims = new ClaimJson();

  private LedgerStore(LedgerFile file) {
    this.file = file;
    this.database = Jdbi.create(file.connection());
  }

  /**
   * Opens a ledger file; for writing, makes it where it is missing.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the file is missing (for asking), no
   *     ledger, newer than this version, written by another process, damaged or out of space
   */
  public static LedgerStore open(Path path, Mode mode) {
    return new LedgerStore(LedgerFile.open(path, mode));
  }

  /** The number of the schema that this version writes. */
  public static int schemaVersion() {
    return LedgerFile.SCHEMA_VERSION;
  }

  /**
   * Records a reading and makes it its document's current one, wholly or not at all.
   *
   * @return false where it was the current one already and nothing was written
   */
  public boolean record(ArticleReading reading) {
    return run(handle -> handle.inTransaction(inside -> Writes.record(inside, reading, claims)));
  }

  /** Records a problem of what never became a document; once, however often it is told. */
  public void record(Problem problem) {
    run(
        handle -> {
          Writes.record(handle, problem);
          return null;
        });
  }

  /** Tells whether this very reading is its document's current one. */
  public boolean isCurrent(DocumentId document, ReadingKey key) {
    return currentKey(document).equals(Optional.of(key));
  }

  /** The table of contents, sorted by id. */
  public List<DocumentEntry> documents() {
    List<DocumentEntry> entries = new ArrayList<>(run(Reads::entries));
    entries.sort(null);
    Map<Digest, DocumentId> first = new HashMap<>();
    entries.replaceAll(
        entry -> {
          DocumentId original = first.putIfAbsent(entry.digest(), entry.id());
          return original == null ? entry : Reads.copyOf(original, entry);
        });
    return entries;
  }

  /** A digest of all current readings. */
  public Digest contentDigest() {
    return run(Reads::content);
  }

  /** What the current reading of each document is known by. */
  public SortedMap<DocumentId, ReadingKey> readings() {
    return run(Reads::keys);
  }

  /** The current reading of a document, with all that was found. */
  public Optional<ArticleReading> document(DocumentId id) {
    return run(handle -> Reads.reading(handle, id, claims));
  }

  /** All claims of current readings, sorted, one document in memory at a time; copies give none. */
  public Stream<SourcedClaim> claims() {
    return documents().stream().filter(entry -> entry.claims() > 0).flatMap(this::claimsOf);
  }

  /** A claim of a current reading. */
  public Optional<SourcedClaim> claim(ClaimId id) {
    Collection<String> documents = run(handle -> Reads.documentsOf(handle, id));
    TreeMap<DocumentId, DocumentEntry> entries = new TreeMap<>();
    documents().stream()
        .filter(entry -> documents.contains(entry.id().value()) && entry.claims() > 0)
        .forEach(entry -> entries.put(entry.id(), entry));
    return entries.values().stream()
        .flatMap(this::claimsOf)
        .filter(one -> one.claim().id().equals(id))
        .findFirst();
  }

  /** Problems of current readings, then those of what never became a document; each sorted. */
  public List<Problem> problems() {
    return run(Reads::problems);
  }

  private Stream<SourcedClaim> claimsOf(DocumentEntry entry) {
    List<Claim> found = run(handle -> Reads.claims(handle, entry.id(), claims));
    return found.stream().sorted().map(claim -> new SourcedClaim(claim, entry.header()));
  }

  private Optional<ReadingKey> currentKey(DocumentId document) {
    return run(handle -> Writes.current(handle, document)).map(ReadingKey::new);
  }

  private synchronized <T> T run(Work<T> work) {
    return StoreErrors.guard(file.path(), () -> database.withHandle(work::on));
  }

  @Override
  public synchronized void close() {
    file.close();
  }

  /** Something done on the database. */
  private interface Work<T> {
    T on(Handle handle) throws Exception;
  }

  /** For tests: runs SQL as it stands. */
  synchronized void execute(String sql) {
    run(handle -> handle.execute(sql));
  }
}
