package org.pactwatch.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/**
 * What is left of a forgotten document. Sorts by id, then by digest.
 *
 * @param document its name
 * @param digest of its bytes
 * @param why what whoever had it forgotten told
 */
public record Tombstone(DocumentId document, Digest digest, Why why)
    implements Comparable<Tombstone> {
  private static final Comparator<Tombstone> ORDER =
      Comparator.comparing(Tombstone::document).thenComparing(Tombstone::digest);

  public Tombstone {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(why, "why");
  }

  @Override
  public int compareTo(Tombstone other) {
    return ORDER.compare(this, other);
  }

  /**
   * What is told about a forgetting.
   *
   * @param day when
   * @param reason why
   */
  public record Why(Optional<LocalDate> day, Optional<String> reason) {
    public Why {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
