package org.pactwatch.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.json.RecordJson;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/**
 * The table of contents. Where documents hold the same bytes, the claims of the first by id count.
 */
final class Contents {
  private static final String ENTRIES =
      "SELECT r.document, r.digest, r.state, r.header, r.version, r.claims"
          + " FROM held h JOIN reading r ON r.key = h.reading";
  // Well below what a database takes as parameters of one statement.
  private static final int PARAMETERS = 500;

  private Contents() {}

  static List<DocumentEntry> all(Handle handle) {
    List<DocumentEntry> entries =
        handle.createQuery(ENTRIES).map((row, context) -> entry(row)).list();
    Map<Digest, DocumentId> first = new HashMap<>();
    entries.forEach(entry -> first.merge(entry.digest(), entry.id(), Contents::lesser));
    return marked(entries, first);
  }

  static List<DocumentEntry> of(Handle handle, Collection<DocumentId> ids) {
    List<String> wanted = ids.stream().map(DocumentId::value).distinct().toList();
    List<DocumentEntry> entries = new ArrayList<>();
    for (List<String> part : parts(wanted)) {
      handle
          .createQuery(ENTRIES + " WHERE h.document IN (<ids>)")
          .bindList("ids", part)
          .map((row, context) -> entry(row))
          .forEach(entries::add);
    }
    return marked(entries, firstOf(handle, entries));
  }

  /** Returns parts of a list that fit a statement. */
  static List<List<String>> parts(List<String> all) {
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PARAMETERS) {
      parts.add(all.subList(from, Math.min(all.size(), from + PARAMETERS)));
    }
    return parts;
  }

  /** Finds the first document of each digest, among all that the ledger holds. */
  private static Map<Digest, DocumentId> firstOf(Handle handle, List<DocumentEntry> entries) {
    Set<String> digests = new HashSet<>();
    entries.forEach(entry -> digests.add(entry.digest().hex()));
    Map<Digest, DocumentId> first = new HashMap<>();
    for (List<String> part : parts(List.copyOf(digests))) {
      handle
          .createQuery("SELECT digest, document FROM held WHERE digest IN (<digests>)")
          .bindList("digests", part)
          .map(
              (row, context) ->
                  Map.entry(
                      new Digest(row.getString("digest")),
                      new DocumentId(row.getString("document"))))
          .forEach(one -> first.merge(one.getKey(), one.getValue(), Contents::lesser));
    }
    return first;
  }

  private static DocumentId lesser(DocumentId one, DocumentId other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static List<DocumentEntry> marked(
      List<DocumentEntry> entries, Map<Digest, DocumentId> first) {
    return entries.stream()
        .map(
            entry -> {
              DocumentId original = first.get(entry.digest());
              return original.equals(entry.id()) ? entry : copyOf(original, entry);
            })
        .sorted()
        .toList();
  }

  private static DocumentEntry copyOf(DocumentId original, DocumentEntry entry) {
    return new DocumentEntry(
        entry.id(),
        entry.digest(),
        entry.state(),
        entry.header(),
        entry.version(),
        0,
        Optional.of(original));
  }

  private static DocumentEntry entry(ResultSet row) throws SQLException {
    return new DocumentEntry(
        new DocumentId(row.getString("document")),
        new Digest(row.getString("digest")),
        Reads.state(row),
        RecordJson.read(row.getString("header"), Header.class),
        row.getString("version"),
        row.getInt("claims"),
        Optional.empty());
  }
}
