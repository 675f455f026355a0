package org.pactwatch.model.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a TIMEX3 or ISO 8601 value covers, both inclusive. Durations, sets and vague
 * references cover no known days. A season covers the meteorological months of the northern
 * hemisphere; winter begins in December of the year before the one it is named for.
 *
 * @param first its first day
 * @param last its last day
 */
public record TimexDays(LocalDate first, LocalDate last) {
  private static final Pattern CALENDAR =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T\\S*)?)?)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
  private static final Pattern YEARS = Pattern.compile("\\d{2,3}");

  public TimexDays {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("expected " + first + " not after " + last);
    }
  }

  /** The days of a value; absent where it names no known days. */
  public static Optional<TimexDays> of(String value) {
    int slash = value.indexOf('/');
    try {
      return slash < 0
          ? single(value)
          : interval(single(value.substring(0, slash)), single(value.substring(slash + 1)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The days of a time. */
  public static Optional<TimexDays> of(TimeValue time) {
    return of(time.value());
  }

  /** Tells whether both share a day. */
  public boolean overlaps(TimexDays other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Tells whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private static Optional<TimexDays> interval(Optional<TimexDays> from, Optional<TimexDays> to) {
    return from.isEmpty() || to.isEmpty() || to.get().last.isBefore(from.get().first)
        ? Optional.empty()
        : Optional.of(new TimexDays(from.get().first, to.get().last));
  }

  private static Optional<TimexDays> single(String value) {
    Matcher calendar = CALENDAR.matcher(value);
    if (calendar.matches()) {
      return Optional.of(calendar(calendar));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return Optional.of(week(number(week, 1), number(week, 2), week.group(3) != null));
    }
    Matcher part = PART_OF_YEAR.matcher(value);
    if (part.matches()) {
      return Optional.of(partOfYear(number(part, 1), part.group(2)));
    }
    return YEARS.matcher(value).matches() ? Optional.of(years(value)) : Optional.empty();
  }

  private static TimexDays calendar(Matcher calendar) {
    int year = number(calendar, 1);
    if (calendar.group(2) == null) {
      return months(YearMonth.of(year, 1), 12);
    }
    if (calendar.group(3) == null) {
      return months(YearMonth.of(year, number(calendar, 2)), 1);
    }
    LocalDate day = LocalDate.of(year, number(calendar, 2), number(calendar, 3));
    return new TimexDays(day, day);
  }

  private static TimexDays week(int year, int week, boolean weekend) {
    LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
    LocalDate monday =
        inFirstWeek.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
    return new TimexDays(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
  }

  private static TimexDays partOfYear(int year, String part) {
    return switch (part) {
      case "WI" -> months(YearMonth.of(year - 1, 12), 3);
      case "SP" -> months(YearMonth.of(year, 3), 3);
      case "SU" -> months(YearMonth.of(year, 6), 3);
      case "FA" -> months(YearMonth.of(year, 9), 3);
      default -> {
        int length = part.charAt(0) == 'Q' ? 3 : 6;
        yield months(YearMonth.of(year, (part.charAt(1) - '1') * length + 1), length);
      }
    };
  }

  /** A decade ("199") or a century ("19"). */
  private static TimexDays years(String prefix) {
    int length = prefix.length() == 3 ? 10 : 100;
    return months(YearMonth.of(Integer.parseInt(prefix) * length, 1), 12 * length);
  }

  private static TimexDays months(YearMonth first, int length) {
    return new TimexDays(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
