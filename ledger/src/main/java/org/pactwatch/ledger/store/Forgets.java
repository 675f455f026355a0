package org.pactwatch.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/** The statements that take a text out of the ledger, and that tell of its tombstone. */
final class Forgets {
  private static final String OF_DOCUMENT =
      "reading IN (SELECT key FROM reading WHERE document = :document)";

  private Forgets() {}

  /** Takes a document out; must run in a transaction. */
  static Optional<Forgetting> forget(Handle handle, DocumentId id, Tombstone.Why why) {
    List<String> digests =
        handle
            .createQuery("SELECT DISTINCT digest FROM reading WHERE document = :document")
            .bind("document", id.value())
            .mapTo(String.class)
            .list();
    // The tombstones first: nothing leaves without one.
    for (String digest : digests) {
      handle
          .createUpdate(
              "INSERT INTO forgotten (document, digest, day, reason)"
                  + " VALUES (:document, :digest, :day, :reason) ON CONFLICT DO NOTHING")
          .bind("document", id.value())
          .bind("digest", digest)
          .bind("day", why.day().map(LocalDate::toString).orElse(null))
          .bind("reason", why.reason().orElse(null))
          .execute();
    }
    List<Tombstone> stones =
        tombstones(handle).stream().filter(stone -> stone.document().equals(id)).toList();
    if (stones.isEmpty()) {
      return Optional.empty();
    }
    FindingsTables.clear(handle);
    delete(handle, "held", "document = :document", id);
    delete(handle, "turn", "document = :document", id);
    delete(handle, "sketch", OF_DOCUMENT, id);
    int claims = delete(handle, "claim", OF_DOCUMENT, id);
    int readings = delete(handle, "reading", "document = :document", id);
    int decisions = 0;
    Set<DocumentId> others = new HashSet<>();
    for (Tombstone stone : stones) {
      List<DocumentId> same = holders(handle, stone.digest());
      others.addAll(same);
      decisions += same.isEmpty() ? wipe(handle, stone.digest()) : 0;
    }
    return Optional.of(
        new Forgetting(stones, readings, claims, decisions, new ArrayList<>(others)));
  }

  private static int delete(Handle handle, String table, String which, DocumentId id) {
    return handle
        .createUpdate("DELETE FROM " + table + " WHERE " + which)
        .bind("document", id.value())
        .execute();
  }

  /** Takes a text out that nobody holds any more, and returns how many decisions quoted it. */
  private static int wipe(Handle handle, Digest digest) {
    handle
        .createUpdate("DELETE FROM source WHERE digest = :digest")
        .bind("digest", digest.hex())
        .execute();
    return handle
        .createUpdate("DELETE FROM decision WHERE digest = :digest")
        .bind("digest", digest.hex())
        .execute();
  }

  private static List<DocumentId> holders(Handle handle, Digest digest) {
    return handle
        .createQuery("SELECT DISTINCT document FROM reading WHERE digest = :digest")
        .bind("digest", digest.hex())
        .map((row, context) -> new DocumentId(row.getString("document")))
        .list();
  }

  static List<Tombstone> tombstones(Handle handle) {
    return handle.createQuery("SELECT * FROM forgotten").map((row, context) -> stone(row)).stream()
        .sorted()
        .toList();
  }

  static Optional<Tombstone> tombstone(Handle handle, DocumentId id, Digest digest) {
    return handle
        .createQuery(
            "SELECT * FROM forgotten WHERE (digest = :digest OR document = :document)"
                + " AND NOT EXISTS (SELECT 1 FROM held WHERE document = :document)")
        .bind("digest", digest.hex())
        .bind("document", id.value())
        .map((row, context) -> stone(row))
        .stream()
        .sorted()
        .findFirst();
  }

  private static Tombstone stone(ResultSet row) throws SQLException {
    return new Tombstone(
        new DocumentId(row.getString("document")),
        new Digest(row.getString("digest")),
        new Tombstone.Why(
            Optional.ofNullable(row.getString("day")).map(LocalDate::parse),
            Optional.ofNullable(row.getString("reason"))));
  }
}
