package org.pactwatch.ledger.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a time value covers, both ends included. Sorts by first day, then by last.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) implements Comparable<DaySpan> {
  private static final Comparator<DaySpan> ORDER =
      Comparator.comparing(DaySpan::first).thenComparing(DaySpan::last);
  private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  public DaySpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "expected a last day on or after " + first + ", got " + last);
    }
  }

  public static DaySpan of(LocalDate day) {
    return new DaySpan(day, day);
  }

  /** Returns the days of an ISO 8601 or TIMEX3 value; none for one that names no known days. */
  public static Optional<DaySpan> of(String value) {
    int slash = value.indexOf('/');
    try {
      if (slash < 0) {
        return single(value);
      }
      Optional<DaySpan> from = single(value.substring(0, slash));
      Optional<DaySpan> to = single(value.substring(slash + 1));
      return from.isPresent() && to.isPresent()
          ? Optional.of(new DaySpan(from.get().first, to.get().last))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException unknown) {
      return Optional.empty();
    }
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

  private static Optional<DaySpan> single(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return Optional.of(of(LocalDate.parse(day.group(1))));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(java.time.DayOfWeek.MONDAY);
      return Optional.of(new DaySpan(monday, monday.plusDays(6)));
    }
    Matcher half = HALF.matcher(value);
    if (half.matches()) {
      return months(half.group(1), (Integer.parseInt(half.group(2)) - 1) * 6 + 1, 6);
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      return months(quarter.group(1), (Integer.parseInt(quarter.group(2)) - 1) * 3 + 1, 3);
    }
    if (MONTH.matcher(value).matches()) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(new DaySpan(month.atDay(1), month.atEndOfMonth()));
    }
    return YEAR.matcher(value).matches() ? months(value, 1, 12) : Optional.empty();
  }

  private static Optional<DaySpan> months(String year, int firstMonth, int count) {
    YearMonth from = YearMonth.of(Integer.parseInt(year), firstMonth);
    return Optional.of(new DaySpan(from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth()));
  }
}
