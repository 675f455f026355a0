package org.pactwatch.output.report.content;

import java.time.LocalDate;
import java.util.List;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.model.claim.TimeValue;

/** Days in English words, whatever the machine's language. */
public final class Days {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Days() {}

  /** A day: "25 May 2023". */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  /** A month: "May 2023". */
  public static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** Whole years and months by their names, other stretches by both ends. */
  public static String of(DaySpan span) {
    LocalDate first = span.first();
    LocalDate last = span.last();
    if (first.equals(last)) {
      return of(first);
    }
    boolean whole =
        first.getDayOfMonth() == 1 && last.equals(last.withDayOfMonth(last.lengthOfMonth()));
    if (whole && first.getYear() == last.getYear()) {
      if (first.getDayOfYear() == 1 && last.getMonthValue() == MONTHS.size()) {
        return String.valueOf(first.getYear());
      }
      if (first.getMonthValue() == last.getMonthValue()) {
        return month(first);
      }
    }
    return of(first) + " – " + of(last);
  }

  /** A time value in words; as it is where it names no known days. */
  public static String of(TimeValue time) {
    return DaySpan.of(time).map(Days::of).orElse(time.value());
  }
}
