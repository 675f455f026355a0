package org.pactwatch.web.speech;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pactwatch.ledger.line.DaySpan;

/** Days in the words of a language, whatever the machine's. */
final class DayWords {
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  DayWords(Locale locale) {
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
  }

  String of(LocalDate one) {
    return day.format(one);
  }

  /** Whole years and months by their names, other stretches by both ends. */
  String of(DaySpan span) {
    LocalDate first = span.first();
    LocalDate last = span.last();
    if (first.equals(last)) {
      return of(first);
    }
    boolean whole = first.getDayOfMonth() == 1 && last.equals(endOfMonth(last));
    if (whole && first.getYear() == last.getYear()) {
      if (first.getDayOfYear() == 1 && last.getMonthValue() == 12) {
        return String.valueOf(first.getYear());
      }
      if (first.getMonthValue() == last.getMonthValue()) {
        return month.format(first);
      }
    }
    return of(first) + " – " + of(last);
  }

  private static LocalDate endOfMonth(LocalDate one) {
    return one.withDayOfMonth(one.lengthOfMonth());
  }
}
