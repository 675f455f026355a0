package org.pactwatch.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.json.RecordJson;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.model.text.Span;

/**
 * Looks at a whole ledger: first at what the database itself finds damaged, and where that is
 * nothing, at every record, one reading in memory at a time.
 */
final class Examiner {
  private final Database database;
  private final Handle handle;
  private final ClaimJson json;
  private final List<Problem> problems = new ArrayList<>();
  private int claims;

  Examiner(Database database, Handle handle, ClaimJson json) {
    this.database = database;
    this.handle = handle;
    this.json = json;
  }

  Examination examine() {
    List<String> keys = List.of();
    int documents = 0;
    try {
      StoreErrors.guard(database.location(), database::damage)
          .forEach(sentence -> tell(ProblemCode.LEDGER_DAMAGED, "database", sentence));
      if (problems.isEmpty()) {
        documents = number("SELECT count(*) FROM held");
        keys = keys();
        keys.forEach(this::reading);
        turns();
        texts();
        records();
      }
    } catch (ProblemException told) {
      problems.add(told.problem());
    }
    return new Examination(documents, keys.size(), claims, problems);
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
            handle
                .createQuery(Reads.READING + " WHERE r.key = :key")
                .bind("key", key)
                .map((row, context) -> new Kept(Reads.reading(row, found), row.getInt("claims")))
                .findOne()
                .ifPresentOrElse(
                    kept -> reading(key, kept),
                    () -> tell(ProblemCode.LEDGER_INCONSISTENT, key, "its text is not there"));
            return key;
          });
    } catch (ProblemException told) {
      tell(told.problem().code(), key, told.problem().message());
    }
  }

  /** A reading, and how many claims it is said to have. */
  private record Kept(ArticleReading reading, int claims) {}

  private void reading(String key, Kept kept) {
    ArticleReading reading = kept.reading();
    if (!reading.key().value().equals(key)) {
      tell(ProblemCode.RECORD_CHANGED, key, "its content gives the key " + reading.key());
    }
    if (reading.claims().size() != kept.claims()) {
      tell(
          ProblemCode.LEDGER_INCONSISTENT,
          key,
          "expected " + kept.claims() + " claims, got " + reading.claims().size());
    }
    String original = reading.article().original();
    reading.claims().forEach(claim -> claim(reading, claim));
    long outside = spans(reading.annotations()).filter(span -> !inside(span, original)).count();
    if (outside > 0) {
      tell(ProblemCode.WORDS_MISPLACED, key, outside + " annotations lie outside its text");
    }
  }

  private void claim(ArticleReading reading, Claim claim) {
    Claim again =
        Claim.of(
            claim.document(),
            reading.article().digest(),
            claim.proposition(),
            claim.factuality(),
            claim.attribution(),
            claim.represents(),
            claim.grounds());
    String place = claim.id().value();
    if (!again.id().equals(claim.id())) {
      tell(ProblemCode.RECORD_CHANGED, place, "its content gives the id " + again.id());
    }
    Stream.concat(Stream.of(claim.grounds().evidence()), claim.grounds().also().stream())
        .filter(words -> !stands(words, reading.article().original()))
        .forEach(
            words ->
                tell(
                    ProblemCode.WORDS_MISPLACED,
                    place,
                    "its words do not stand at " + words.span() + " in " + reading.article().id()));
  }

  private static boolean stands(Evidence words, String original) {
    return inside(words.span(), original) && words.span().of(original).equals(words.exact());
  }

  private static boolean inside(Span span, String original) {
    return span.end() <= original.length();
  }

  private static Stream<Span> spans(Annotations found) {
    return Stream.of(
            found.sections().stream().map(Annotations.Section::span),
            found.cuts().stream().map(Annotations.Cut::span),
            found.mentions().stream().map(Annotations.Mention::span),
            found.times().stream().map(Annotations.Time::span),
            found.quotes().stream().flatMap(quote -> quote.parts().stream()),
            found.quotes().stream().flatMap(quote -> quote.cue().stream()),
            found.remarks().stream().map(Annotations.Remark::span))
        .flatMap(spans -> spans);
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

  private void each(String query, java.util.function.UnaryOperator<String> sentence) {
    handle.createQuery(query).mapTo(String.class).stream()
        .sorted()
        .forEach(place -> tell(ProblemCode.LEDGER_INCONSISTENT, place, sentence.apply(place)));
  }

  /** Decisions and problems are what their ids say. */
  private void records() {
    record Row(String id, String content) {}
    for (String table : List.of("decision", "problem")) {
      handle
          .createQuery("SELECT id, content FROM " + table)
          .map((row, context) -> new Row(row.getString("id"), row.getString("content")))
          .stream()
          .filter(
              row ->
                  !row.id()
                      .equals(
                          table.equals("decision")
                              ? Writes.idOf(RecordJson.read(row.content(), Decision.class))
                              : Writes.idOf(RecordJson.read(row.content(), Problem.class))))
          .map(Row::id)
          .sorted()
          .forEach(
              id -> tell(ProblemCode.RECORD_CHANGED, id, "a " + table + " that its id is not of"));
    }
  }

  private int number(String query) {
    return handle.createQuery(query).mapTo(int.class).one();
  }

  private void tell(ProblemCode code, String place, String message) {
    problems.add(Problem.of(code, place, message, StoreErrors.RESTORE));
  }
}
