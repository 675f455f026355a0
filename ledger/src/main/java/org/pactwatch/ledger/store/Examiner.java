package org.pactwatch.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.json.RecordJson;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * Looks at a whole ledger: first at what the database itself finds damaged, and where that is
 * nothing, at every record, one reading in memory at a time.
 */
final class Examiner {
  private final Database database;
  private final Handle handle;
  private final ClaimJson json;
  private final List<Problem> problems = new ArrayList<>();
  private int documents;
  private int readings;
  private int claims;

  Examiner(Database database, Handle handle, ClaimJson json) {
    this.database = database;
    this.handle = handle;
    this.json = json;
  }

  Examination examine() {
    try {
      StoreErrors.guard(database.location(), this::all);
    } catch (ProblemException told) {
      problems.add(told.problem());
    }
    return new Examination(documents, readings, claims, problems);
  }

  private List<Problem> all() throws Exception {
    database.damage().forEach(sentence -> tell(ProblemCode.LEDGER_DAMAGED, "database", sentence));
    if (problems.isEmpty()) {
      documents = handle.createQuery("SELECT count(*) FROM held").mapTo(int.class).one();
      List<String> keys = keys();
      readings = keys.size();
      keys.forEach(this::reading);
      turns();
      texts();
      records("decision", Decision.class, Writes::idOf);
      records("problem", Problem.class, Writes::idOf);
    }
    return problems;
  }

  private List<String> keys() {
    return handle.createQuery("SELECT key FROM reading").mapTo(String.class).stream()
        .sorted()
        .toList();
  }

  private void reading(String key) {
    try {
      StoreErrors.guard(
          database.location(),
          () -> {
            List<Claim> found = Reads.claims(handle, key, json);
            claims += found.size();
            List<Problem> wrong =
                handle
                    .createQuery(Reads.READING + " WHERE r.key = :key")
                    .bind("key", key)
                    .map(
                        (row, context) ->
                            ReadingCheck.of(key, Reads.reading(row, found), row.getInt("claims")))
                    .findOne()
                    .orElseGet(() -> List.of(ReadingCheck.withoutText(key)));
            return problems.addAll(wrong);
          });
    } catch (ProblemException told) {
      tell(told.problem().code(), key, told.problem().message());
    }
  }

  /** What is current must be what the turns say. */
  private void turns() {
    each(
        "SELECT document FROM reading EXCEPT SELECT document FROM held",
        document -> "none of its readings is current");
    each(
        "SELECT h.document FROM held h WHERE NOT EXISTS (SELECT 1 FROM turn t"
            + " WHERE t.document = h.document AND t.reading = h.reading"
            + " AND t.generation = h.generation) OR EXISTS (SELECT 1 FROM turn t"
            + " WHERE t.document = h.document AND (t.generation > h.generation"
            + " OR (t.generation = h.generation AND t.reading > h.reading)))",
        document -> "its current reading is not that of its last turn");
  }

  private void texts() {
    each(
        "SELECT digest FROM source EXCEPT SELECT digest FROM reading",
        digest -> "a text of no reading");
  }

  private void each(String query, UnaryOperator<String> sentence) {
    handle.createQuery(query).mapTo(String.class).stream()
        .sorted()
        .forEach(place -> tell(ProblemCode.LEDGER_INCONSISTENT, place, sentence.apply(place)));
  }

  /** What its id is a hash of must be what is recorded under it. */
  private <T> void records(String table, Class<T> type, Function<T, String> idOf) {
    record Row(String id, String content) {}
    handle
        .createQuery("SELECT id, content FROM " + table)
        .map((row, context) -> new Row(row.getString("id"), row.getString("content")))
        .stream()
        .filter(row -> !idOf.apply(RecordJson.read(row.content(), type)).equals(row.id()))
        .map(Row::id)
        .sorted()
        .forEach(
            id -> tell(ProblemCode.RECORD_CHANGED, id, "its content gives another id: " + table));
  }

  private void tell(ProblemCode code, String place, String message) {
    problems.add(Problem.of(code, place, message, StoreErrors.RESTORE));
  }
}
