package org.pactwatch.eval.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a time value covers, first and last included. */
record DayRange(LocalDate first, LocalDate last) {
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

  /**
   * Reads an ISO 8601 or TIMEX3 value: year, quarter, month, week, day, {@code a/b}; a time of day
   * is left out. Empty for anything else (2023-H1, PRESENT_REF) and for days that do not exist.
   */
  static Optional<DayRange> of(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      Optional<DayRange> last = of(value.substring(slash + 1));
      return of(value.substring(0, slash))
          .flatMap(from -> last.map(to -> new DayRange(from.first, to.last)));
    }
    int time = value.indexOf('T');
    try {
      return ofDays(time < 0 ? value : value.substring(0, time));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  boolean covers(DayRange other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  private static Optional<DayRange> ofDays(String value) {
    if (value.startsWith("0000")) {
      return Optional.empty();
    }
    if (value.matches("\\d{4}")) {
      Year year = Year.parse(value);
      return range(year.atDay(1), year.atDay(year.length()));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday = LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return range(monday, monday.plusDays(6));
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      LocalDate start =
          LocalDate.of(Integer.parseInt(quarter.group(1)), 1, 1)
              .with(IsoFields.QUARTER_OF_YEAR, Integer.parseInt(quarter.group(2)));
      return range(start, start.plusMonths(3).minusDays(1));
    }
    if (value.matches("\\d{4}-\\d\\d")) {
      YearMonth month = YearMonth.parse(value);
      return range(month.atDay(1), month.atEndOfMonth());
    }
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      LocalDate day = LocalDate.parse(value);
      return range(day, day);
    }
    return Optional.empty();
  }

  private static Optional<DayRange> range(LocalDate first, LocalDate last) {
    return Optional.of(new DayRange(first, last));
  }
}
