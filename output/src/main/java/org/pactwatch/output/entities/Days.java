package org.pactwatch.output.entities;

import java.time.LocalDate;
import java.time.YearMonth;
import org.pactwatch.ledger.line.DaySpan;

/**
 * When something was, as FollowTheMoney tells it: a year, a month or a day as {@code date}, and
 * nothing more exact than the words; other stretches by their first and last day.
 */
final class Days {
  private Days() {}

  static void add(DaySpan time, FtmEntity.Draft draft) {
    LocalDate first = time.first();
    if (time.length() == 1) {
      draft.with("date", first.toString());
    } else if (isYear(time)) {
      draft.with("date", String.valueOf(first.getYear()));
    } else if (isMonth(time)) {
      draft.with("date", YearMonth.from(first).toString());
    } else {
      draft.with("startDate", first.toString()).with("endDate", time.last().toString());
    }
  }

  private static boolean isYear(DaySpan time) {
    return time.first().getDayOfYear() == 1
        && time.last().equals(time.first().plusYears(1).minusDays(1));
  }

  private static boolean isMonth(DaySpan time) {
    return time.first().getDayOfMonth() == 1
        && time.last().equals(YearMonth.from(time.first()).atEndOfMonth());
  }
}
