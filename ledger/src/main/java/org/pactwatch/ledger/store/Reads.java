package org.pactwatch.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.json.RecordJson;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.problem.Problem;

/** The statements that ask the ledger. Rows come in no order; they are sorted as Java does. */
final class Reads {
  /** All columns of a reading with its text; whoever uses it tells which. */
  static final String READING =
      "SELECT r.key, r.document, r.digest, r.medium, r.declared, r.version, r.state, r.header,"
          + " r.annotations, r.problems, r.claims, s.original FROM reading r"
          + " JOIN source s ON s.digest = r.digest AND s.medium = r.medium";

  private Reads() {}

  static Optional<ArticleReading> reading(Handle handle, DocumentId id, ClaimJson json) {
    return Turns.current(handle, id)
        .map(Turns.Turn::reading)
        .flatMap(
            key -> {
              List<Claim> claims = claims(handle, key, json);
              return handle
                  .createQuery(READING + " WHERE r.key = :key")
                  .bind("key", key)
                  .map((row, context) -> reading(row, claims))
                  .findOne();
            });
  }

  /** The claims of one reading, in no order. */
  static List<Claim> claims(Handle handle, String reading, ClaimJson json) {
    return handle
        .createQuery("SELECT content FROM claim WHERE reading = :reading")
        .bind("reading", reading)
        .map((row, context) -> json.read(row.getString("content")))
        .list();
  }

  /** The claims of current readings, in the order of the entries, then sorted. */
  static Stream<SourcedClaim> claims(Handle handle, List<DocumentEntry> entries, ClaimJson json) {
    Map<DocumentId, List<SourcedClaim>> found = new HashMap<>();
    entries.forEach(entry -> found.put(entry.id(), new ArrayList<>()));
    Map<DocumentId, Header> headers = new HashMap<>();
    entries.forEach(entry -> headers.put(entry.id(), entry.header()));
    handle
        .createQuery(
            "SELECT c.content FROM held h JOIN claim c ON c.reading = h.reading"
                + " WHERE h.document IN (<ids>)")
        .bindList("ids", entries.stream().map(entry -> entry.id().value()).toList())
        .map((row, context) -> json.read(row.getString("content")))
        .forEach(
            claim ->
                found
                    .get(claim.document())
                    .add(new SourcedClaim(claim, headers.get(claim.document()))));
    return entries.stream().flatMap(entry -> found.get(entry.id()).stream().sorted());
  }

  /** What the current reading of each document is known by. */
  static SortedMap<DocumentId, ReadingKey> keys(Handle handle) {
    SortedMap<DocumentId, ReadingKey> keys = new TreeMap<>();
    handle
        .createQuery("SELECT document, reading FROM held")
        .map(
            (row, context) ->
                Map.entry(
                    new DocumentId(row.getString("document")),
                    new ReadingKey(row.getString("reading"))))
        .forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
    return keys;
  }

  static List<DocumentId> remarked(Handle handle) {
    return handle
        .createQuery(
            "SELECT h.document FROM held h JOIN reading r ON r.key = h.reading WHERE r.remarks > 0")
        .map((row, context) -> new DocumentId(row.getString("document")))
        .stream()
        .sorted()
        .toList();
  }

  static List<DocumentId> documentsOf(Handle handle, ClaimId id) {
    return handle
        .createQuery(
            "SELECT h.document FROM claim c JOIN held h ON h.reading = c.reading WHERE c.id = :id")
        .bind("id", id.value())
        .map((row, context) -> new DocumentId(row.getString("document")))
        .list();
  }

  static List<Problem> problems(Handle handle) {
    List<Problem> all = new ArrayList<>();
    handle
        .createQuery("SELECT r.problems FROM held h JOIN reading r ON r.key = h.reading")
        .map((row, context) -> problems(row.getString("problems")))
        .forEach(all::addAll);
    Comparator<Problem> order =
        Comparator.comparing((Problem one) -> one.place().toString()).thenComparing(Problem::line);
    all.sort(order);
    handle
        .createQuery("SELECT content FROM problem")
        .map((row, context) -> RecordJson.read(row.getString("content"), Problem.class))
        .stream()
        .sorted(order)
        .forEach(all::add);
    return all;
  }

  static List<Decision> decisions(Handle handle) {
    return handle
        .createQuery("SELECT content FROM decision")
        .map((row, context) -> RecordJson.read(row.getString("content"), Decision.class))
        .stream()
        .sorted()
        .toList();
  }

  static SortedMap<DocumentId, byte[]> sketches(Handle handle) {
    SortedMap<DocumentId, byte[]> sketches = new TreeMap<>();
    handle
        .createQuery(
            "SELECT h.document, s.content FROM held h JOIN sketch s ON s.reading = h.reading")
        .map(
            (row, context) ->
                Map.entry(new DocumentId(row.getString("document")), row.getBytes("content")))
        .forEach(one -> sketches.put(one.getKey(), one.getValue()));
    return sketches;
  }

  static String stand(Handle handle) {
    return handle
        .createQuery(
            "SELECT (SELECT count(*) FROM turn) AS turns,"
                + " (SELECT count(*) FROM decision) AS decisions,"
                + " (SELECT count(*) FROM forgotten) AS tombstones")
        .map(
            (row, context) ->
                row.getInt("turns")
                    + " turns, "
                    + row.getInt("decisions")
                    + " decisions, "
                    + row.getInt("tombstones")
                    + " tombstones")
        .one();
  }

  /** Makes a reading of a row of {@link #READING}. */
  static ArticleReading reading(ResultSet row, List<Claim> claims) throws SQLException {
    Article article =
        new Article(
            new DocumentId(row.getString("document")),
            new Digest(row.getString("digest")),
            Medium.valueOf(row.getString("medium").toUpperCase(Locale.ROOT)),
            Packed.unpack(row.getBytes("original")),
            RecordJson.read(row.getString("declared"), Declared.class));
    return new ArticleReading(
        article,
        row.getString("version"),
        state(row),
        RecordJson.read(row.getString("header"), Header.class),
        RecordJson.read(Packed.unpack(row.getBytes("annotations")), Annotations.class),
        claims,
        problems(row.getString("problems")));
  }

  static State state(ResultSet row) throws SQLException {
    return State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
  }

  private static List<Problem> problems(String json) {
    return Arrays.asList(RecordJson.read(json, Problem[].class));
  }
}
