package org.pactwatch.web.speech;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pactwatch.ledger.line.DaySpan;

/** Days in the words of a language, whatever the machine's. */
final class DayWords {
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final String first;

  /**
   * @param first how the first day of a month is written: {@code 1er}
   */
  DayWords(Locale locale, String first) {
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    this.first = first;
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
  }

  String of(LocalDate one) {
    String words = day.format(one);
    return one.getDayOfMonth() == 1 ? first + words.substring(1) : words;
  }

  /** Whole years and months by their names, other stretches by both ends. */
  String of(DaySpan span) {
    LocalDate begin = span.first();
    LocalDate last = span.last();
    if (begin.equals(last)) {
      return of(begin);
    }
    boolean whole = begin.getDayOfMonth() == 1 && last.equals(endOfMonth(last));
    if (whole && begin.getYear() == last.getYear()) {
      if (begin.getDayOfYear() == 1 && last.getMonthValue() == 12) {
        return String.valueOf(begin.getYear());
      }
      if (begin.getMonthValue() == last.getMonthValue()) {
        return month.format(begin);
      }
    }
    return of(begin) + " – " + of(last);
  }

  private static LocalDate endOfMonth(LocalDate one) {
    return one.withDayOfMonth(one.lengthOfMonth());
  }
}
