package org.pactwatch.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.ReadingKey;
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

/** The statements that ask the ledger. Rows come in no order; callers sort them as Java does. */
final class Reads {
  private Reads() {}

  static List<DocumentEntry> entries(Handle handle) {
    return handle
        .createQuery(
            "SELECT r.document, r.digest, r.state, r.header, r.version, r.claims"
                + " FROM latest JOIN reading r ON r.key = latest.reading")
        .map((row, context) -> entry(row))
        .list();
  }

  /** A reading's key tells its document too, so that all keys tell the content. */
  static Digest content(Handle handle) {
    return handle
        .createQuery("SELECT group_concat(reading, ' ' ORDER BY reading) FROM latest")
        .mapTo(String.class)
        .findOne()
        .map(Digest::of)
        .orElse(Digest.of(""));
  }

  static SortedMap<DocumentId, ReadingKey> keys(Handle handle) {
    SortedMap<DocumentId, ReadingKey> keys = new TreeMap<>();
    handle
        .createQuery("SELECT document, reading FROM latest")
        .map(
            (row, context) ->
                Map.entry(
                    new DocumentId(row.getString("document")),
                    new ReadingKey(row.getString("reading"))))
        .forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
    return keys;
  }

  /** The entry of a document that holds the same bytes as another, whose claims count instead. */
  static DocumentEntry copyOf(DocumentId original, DocumentEntry entry) {
    return new DocumentEntry(
        entry.id(),
        entry.digest(),
        entry.state(),
        entry.header(),
        entry.version(),
        0,
        Optional.of(original));
  }

  static Optional<ArticleReading> reading(Handle handle, DocumentId id, ClaimJson json) {
    List<Claim> claims = claims(handle, id, json);
    return handle
        .createQuery(
            "SELECT r.document, r.digest, r.medium, r.declared, r.version, r.state, r.header,"
                + " r.annotations, r.problems, s.original FROM reading r"
                + " JOIN source s ON s.digest = r.digest AND s.medium = r.medium"
                // The view of all latest readings would be made for each document asked for.
                + " WHERE r.key = (SELECT reading FROM turn WHERE document = :document"
                + " ORDER BY sequence DESC LIMIT 1)")
        .bind("document", id.value())
        .map((row, context) -> reading(row, claims))
        .findOne();
  }

  static List<Claim> claims(Handle handle, DocumentId id, ClaimJson json) {
    return handle
        .createQuery(
            "SELECT content FROM claim WHERE reading ="
                + " (SELECT reading FROM turn WHERE document = :document"
                + " ORDER BY sequence DESC LIMIT 1)")
        .bind("document", id.value())
        .map((row, context) -> json.read(row.getString("content")))
        .list();
  }

  static List<String> documentsOf(Handle handle, ClaimId id) {
    return handle
        .createQuery(
            "SELECT latest.document FROM claim JOIN latest ON latest.reading = claim.reading"
                + " WHERE claim.id = :id")
        .bind("id", id.value())
        .mapTo(String.class)
        .list();
  }

  static List<Problem> problems(Handle handle) {
    List<Problem> all = new ArrayList<>();
    handle
        .createQuery("SELECT r.problems FROM latest JOIN reading r ON r.key = latest.reading")
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

  private static DocumentEntry entry(ResultSet row) throws SQLException {
    return new DocumentEntry(
        new DocumentId(row.getString("document")),
        new Digest(row.getString("digest")),
        state(row),
        RecordJson.read(row.getString("header"), Header.class),
        row.getString("version"),
        row.getInt("claims"),
        Optional.empty());
  }

  private static ArticleReading reading(ResultSet row, List<Claim> claims) throws SQLException {
    Article article =
        new Article(
            new DocumentId(row.getString("document")),
            new Digest(row.getString("digest")),
            Medium.valueOf(row.getString("medium").toUpperCase(Locale.ROOT)),
            row.getString("original"),
            RecordJson.read(row.getString("declared"), Declared.class));
    return new ArticleReading(
        article,
        row.getString("version"),
        state(row),
        RecordJson.read(row.getString("header"), Header.class),
        RecordJson.read(row.getString("annotations"), Annotations.class),
        claims,
        problems(row.getString("problems")));
  }

  private static State state(ResultSet row) throws SQLException {
    return State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
  }

  private static List<Problem> problems(String json) {
    return Arrays.asList(RecordJson.read(json, Problem[].class));
  }
}
