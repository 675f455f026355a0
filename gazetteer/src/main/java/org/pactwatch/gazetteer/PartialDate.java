package org.pactwatch.gazetteer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day known as exactly as we are sure of: {@code 2014}, {@code 2014-05}, {@code 2014-05-29}, or
 * {@code ?} for a day that exists and is not known.
 *
 * @param text as written
 * @param earliest the first day it can be; absent for {@code ?}
 * @param latest the last day it can be; absent for {@code ?}
 */
public record PartialDate(String text, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final Pattern SHAPE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  public PartialDate {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
  }

  /**
   * Reads a date as it is written in data.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PartialDate parse(String text) {
    if (text.equals("?")) {
      return new PartialDate(text, Optional.empty(), Optional.empty());
    }
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "expected a date such as 2014, 2014-05, 2014-05-29 or ?, got \"" + text + "\"");
    }
    return switch (text.length()) {
      case 4 -> between(text, LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31"));
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield between(text, month.atDay(1), month.atEndOfMonth());
      }
      default -> between(text, LocalDate.parse(text), LocalDate.parse(text));
    };
  }

  private static PartialDate between(String text, LocalDate first, LocalDate last) {
    return new PartialDate(text, Optional.of(first), Optional.of(last));
  }

  @Override
  public String toString() {
    return text;
  }
}
