package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.Status;

/**
 * One step in a line's life. Sorts by day, those without one first, then by status and claim.
 *
 * @param day the day it stands for
 * @param basis what the day is
 * @param status how far the act had come
 * @param claim who says so
 */
public record StatusEntry(Optional<LocalDate> day, Basis basis, Status status, ClaimId claim)
    implements Comparable<StatusEntry> {
  private static final Comparator<StatusEntry> ORDER =
      Comparator.comparing((StatusEntry entry) -> entry.day().orElse(LocalDate.MIN))
          .thenComparing(StatusEntry::status)
          .thenComparing(StatusEntry::claim);

  public StatusEntry {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(claim, "claim");
  }

  static StatusEntry of(LineClaim line) {
    Claim claim = line.claim();
    Optional<DaySpan> time = claim.proposition().time().flatMap(DaySpan::of);
    Optional<DaySpan> said = claim.attribution().said().flatMap(DaySpan::of);
    Status status = claim.factuality().status();
    if (time.isPresent()) {
      return new StatusEntry(time.map(DaySpan::first), Basis.HELD, status, claim.id());
    }
    if (said.isPresent()) {
      return new StatusEntry(said.map(DaySpan::first), Basis.SAID, status, claim.id());
    }
    Optional<LocalDate> published = line.header().published().map(one -> one.day());
    return new StatusEntry(
        published, published.isPresent() ? Basis.PUBLISHED : Basis.UNKNOWN, status, claim.id());
  }

  @Override
  public int compareTo(StatusEntry other) {
    return ORDER.compare(this, other);
  }

  /** What the day of a step is. */
  public enum Basis {
    /** The act or state held or will hold that day. */
    HELD,
    /** It was said that day. */
    SAID,
    /** The article was published that day. */
    PUBLISHED,
    /** Nobody told a day. */
    UNKNOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
