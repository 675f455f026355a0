package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.claim.TimexDays;

/**
 * Days that follow one another, both ends included, with what grouping by time needs. Sorts by
 * first day, then by last.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) implements Comparable<DaySpan> {
  private static final Comparator<DaySpan> ORDER =
      Comparator.comparing(DaySpan::first).thenComparing(DaySpan::last);

  public DaySpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "expected a last day on or after " + first + ", got " + last);
    }
  }

  public static DaySpan of(LocalDate day) {
    return new DaySpan(day, day);
  }

  /** Returns the days of a time; none where it names no known days. */
  public static Optional<DaySpan> of(TimeValue time) {
    return TimexDays.of(time).map(days -> new DaySpan(days.first(), days.last()));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** How many days lie between the two; 0 where they touch or overlap. */
  public long daysTo(DaySpan other) {
    long gap =
        Math.max(
            ChronoUnit.DAYS.between(last, other.first), ChronoUnit.DAYS.between(other.last, first));
    return Math.max(0, gap);
  }

  /** How many days it covers. */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public DaySpan cover(DaySpan other) {
    return new DaySpan(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  @Override
  public int compareTo(DaySpan other) {
    return ORDER.compare(this, other);
  }

  /** Prints one day as a day and more as {@code first/last}. */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
