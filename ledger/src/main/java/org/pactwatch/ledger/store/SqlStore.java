package org.pactwatch.ledger.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Compaction;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;

/** The store in SQL that every database understands; what they do not share is {@link Database}. */
final class SqlStore implements Store {
  // Documents whose claims are in memory at a time.
  private static final int DOCUMENTS = 64;

  private final Database database;
  private final Jdbi sql;
  private final ClaimJson claims = new ClaimJson();

  SqlStore(Database database) {
    this.database = database;
    this.sql = Jdbi.create(database.connection());
  }

  @Override
  public boolean record(ArticleReading reading) {
    return whole(handle -> Writes.record(handle, reading, claims));
  }

  @Override
  public void record(Problem problem) {
    run(handle -> Writes.record(handle, problem));
  }

  @Override
  public String record(Decision decision) {
    return run(handle -> Writes.record(handle, decision));
  }

  @Override
  public void sketch(ReadingKey reading, byte[] content) {
    run(handle -> Writes.sketch(handle, reading, content));
  }

  @Override
  public boolean isCurrent(DocumentId document, ReadingKey key) {
    return run(handle -> Turns.current(handle, document))
        .filter(turn -> turn.reading().equals(key.value()))
        .isPresent();
  }

  @Override
  public List<DocumentEntry> documents() {
    return run(Contents::all);
  }

  @Override
  public SortedMap<DocumentId, ReadingKey> readings() {
    return run(Reads::keys);
  }

  @Override
  public List<DocumentId> remarked() {
    return run(Reads::remarked);
  }

  @Override
  public List<DocumentEntry> documents(Collection<DocumentId> ids) {
    return run(handle -> Contents.of(handle, ids));
  }

  @Override
  public Optional<ArticleReading> document(DocumentId id) {
    return run(handle -> Reads.reading(handle, id, claims));
  }

  @Override
  public Stream<SourcedClaim> claims() {
    return claimsOf(documents());
  }

  @Override
  public Stream<SourcedClaim> claims(Collection<DocumentId> ids) {
    return claimsOf(documents(ids));
  }

  @Override
  public Optional<SourcedClaim> claim(ClaimId id) {
    return claims(run(handle -> Reads.documentsOf(handle, id)))
        .filter(one -> one.claim().id().equals(id))
        .findFirst();
  }

  @Override
  public List<Problem> problems() {
    return run(Reads::problems);
  }

  @Override
  public List<Decision> decisions() {
    return run(Reads::decisions);
  }

  @Override
  public SortedMap<DocumentId, byte[]> sketches() {
    return run(Reads::sketches);
  }

  @Override
  public String stand() {
    return run(Reads::stand);
  }

  @Override
  public void keep(Findings findings) {
    whole(
        handle -> {
          FindingsTables.keep(handle, findings);
          return findings;
        });
  }

  @Override
  public Optional<String> basis() {
    return run(FindingsTables::basis);
  }

  @Override
  public List<LineSummary> lines(LineFilter filter) {
    return run(handle -> FindingsTables.lines(handle, filter));
  }

  @Override
  public Optional<LineSummary> line(LineId id) {
    return run(handle -> FindingsTables.line(handle, id));
  }

  @Override
  public Lineage lineage() {
    return run(FindingsTables::lineage);
  }

  @Override
  public List<Contradiction> contradictions() {
    return run(handle -> FindingsTables.contradictions(handle, claims));
  }

  @Override
  public Optional<Forgetting> forget(DocumentId id, Tombstone.Why why) {
    Optional<Forgetting> done = whole(handle -> Forgets.forget(handle, id, why));
    if (done.isPresent()) {
      compact();
    }
    return done;
  }

  @Override
  public List<Tombstone> tombstones() {
    return run(Forgets::tombstones);
  }

  @Override
  public Optional<Tombstone> tombstone(DocumentId id, Digest digest) {
    return run(handle -> Forgets.tombstone(handle, id, digest));
  }

  @Override
  public Examination examine() {
    return run(handle -> new Examiner(database, handle, claims).examine());
  }

  @Override
  public Compaction compact() {
    return run(
        handle -> {
          long before = database.bytes();
          database.compact();
          return new Compaction(before, database.bytes());
        });
  }

  @Override
  public void backup(Path target) {
    run(handle -> Backup.of(database, target));
  }

  private Stream<SourcedClaim> claimsOf(List<DocumentEntry> entries) {
    List<DocumentEntry> giving = entries.stream().filter(entry -> entry.claims() > 0).toList();
    List<List<DocumentEntry>> parts = new ArrayList<>();
    for (int from = 0; from < giving.size(); from += DOCUMENTS) {
      parts.add(giving.subList(from, Math.min(giving.size(), from + DOCUMENTS)));
    }
    return parts.stream().flatMap(part -> run(handle -> Reads.claims(handle, part, claims)));
  }

  private <T> T whole(Work<T> work) {
    return run(handle -> handle.inTransaction(work::on));
  }

  private synchronized <T> T run(Work<T> work) {
    return StoreErrors.guard(database.location(), () -> sql.withHandle(work::on));
  }

  @Override
  public synchronized void close() {
    database.close();
  }

  /** Something done on the database. */
  private interface Work<T> {
    T on(Handle handle) throws Exception;
  }

  /** For tests: runs SQL as it stands. */
  void execute(String statement) {
    run(handle -> handle.execute(statement));
  }
}
