package org.pactwatch.ledger.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/**
 * Which reading of a document is its current one.
 *
 * <p>Each time another reading becomes the current one, a turn says so, with a generation: one more
 * than that of the turn it took over from. The turn of the highest generation is current; among
 * equals, that of the greatest reading key. So the answer depends on the set of turns and on
 * nothing else, neither on the order of rows nor on when they came: a logical clock after Lamport
 * (1978, Time, Clocks, and the Ordering of Events in a Distributed System), one for each document.
 */
final class Turns {
  private Turns() {}

  /**
   * A turn of a document.
   *
   * @param reading the key of the reading that became current
   * @param generation 1 for a document's first
   */
  record Turn(String reading, int generation) {}

  static Optional<Turn> current(Handle handle, DocumentId document) {
    return handle
        .createQuery("SELECT reading, generation FROM held WHERE document = :document")
        .bind("document", document.value())
        .map((row, context) -> new Turn(row.getString("reading"), row.getInt("generation")))
        .findOne();
  }

  /** Makes a recorded reading its document's current one; must run in a transaction. */
  static void take(Handle handle, DocumentId document, Digest digest, String reading) {
    int generation = current(handle, document).map(Turn::generation).orElse(0) + 1;
    handle
        .createUpdate(
            "INSERT INTO turn (document, generation, reading)"
                + " VALUES (:document, :generation, :reading)")
        .bind("document", document.value())
        .bind("generation", generation)
        .bind("reading", reading)
        .execute();
    handle
        .createUpdate(
            "INSERT INTO held (document, reading, generation, digest)"
                + " VALUES (:document, :reading, :generation, :digest)"
                + " ON CONFLICT (document) DO UPDATE SET reading = excluded.reading,"
                + " generation = excluded.generation, digest = excluded.digest")
        .bind("document", document.value())
        .bind("reading", reading)
        .bind("generation", generation)
        .bind("digest", digest.hex())
        .execute();
  }
}
