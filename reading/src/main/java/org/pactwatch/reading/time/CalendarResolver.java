package org.pactwatch.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.pactwatch.model.claim.TimeValue.Anchor;
import org.pactwatch.model.claim.TimeValue.Precision;
import org.pactwatch.model.claim.TimexDays;

/**
 * Dates by their place in the calendar. A year that is not told is the one that brings the date
 * nearest to the day of publication, unless the tense speaks clearly against it.
 */
final class CalendarResolver {
  /**
   * Only beyond so many days does the tense outweigh nearness: the verb found may be that of
   * another clause ("due to leave on 30 October, he recalled").
   */
  private static final int NEAR = 60;

  private CalendarResolver() {}

  static Outcome resolve(Slots slots, Context context) {
    try {
      Outcome date = date(slots, context);
      return new Outcome(date.time(), date.value().map(value -> withPart(value, slots)));
    } catch (DateTimeException noSuchDay) {
      return Outcome.NO_TIME;
    }
  }

  private static Outcome date(Slots slots, Context context) {
    Optional<Year> year = year(slots, context);
    if (year.isEmpty() && context.published().isEmpty()) {
      return Outcome.UNRESOLVED;
    }
    if (year.isEmpty() && (slots.has("day") || slots.has("month"))) {
      return Outcome.of(nearest(slots, context));
    }
    Year known =
        year.orElseGet(
            () -> new Year(context.published().orElseThrow().getYear(), Anchor.PUBLISHED));
    return Outcome.of(in(known, slots));
  }

  private record Year(int number, Anchor anchor) {}

  private static Optional<Year> year(Slots slots, Context context) {
    if (slots.has("year")) {
      return Optional.of(new Year(slots.number("year"), Anchor.TEXT));
    }
    if (slots.has("short-year")) {
      int two = slots.number("short-year");
      return Optional.of(new Year(two < 40 ? 2000 + two : 1900 + two, Anchor.TEXT));
    }
    if (slots.has("season") && slots.has("year-relative")) {
      return context
          .published()
          .map(day -> seasonYear(day, slots.text("season"), slots.number("year-relative")))
          .map(number -> new Year(number, Anchor.PUBLISHED));
    }
    return slots
        .find("year-relative")
        .flatMap(
            shift ->
                context.published().map(day -> new Year(day.getYear() + shift, Anchor.PUBLISHED)));
  }

  /** The year of the last season that is over, of this one, or of the next that has not begun. */
  private static int seasonYear(LocalDate published, String season, int relative) {
    int year = published.getYear();
    boolean past = season(year, season).last().isBefore(published);
    boolean coming = season(year, season).first().isAfter(published);
    return (relative < 0 && past) || (relative > 0 && coming) ? year : year + relative;
  }

  private static TimexDays season(int year, String season) {
    return TimexDays.of(year + "-" + season).orElseThrow();
  }

  private static Resolved in(Year year, Slots slots) {
    if (slots.has("month")) {
      YearMonth month = YearMonth.of(year.number, slots.number("month"));
      return slots.has("day")
          ? Resolved.of(CalendarUnit.DAY, month.atDay(slots.number("day")), year.anchor)
          : Resolved.of(CalendarUnit.MONTH, month.atDay(1), year.anchor);
    }
    String prefix = YearMonth.of(year.number, 1).toString().substring(0, 4);
    if (slots.has("quarter")) {
      return new Resolved(prefix + "-Q" + slots.text("quarter"), Precision.QUARTER, year.anchor);
    }
    if (slots.has("half")) {
      return new Resolved(prefix + "-H" + slots.text("half"), Precision.HALF, year.anchor);
    }
    if (slots.has("season")) {
      // A season is a quarter of a year, though not one that begins in January.
      return new Resolved(prefix + "-" + slots.text("season"), Precision.QUARTER, year.anchor);
    }
    return new Resolved(prefix, Precision.YEAR, year.anchor);
  }

  private static Optional<Resolved> nearest(Slots slots, Context context) {
    LocalDate published = context.published().orElseThrow();
    CalendarUnit unit = slots.has("day") ? CalendarUnit.DAY : CalendarUnit.MONTH;
    List<LocalDate> candidates = candidates(slots, published);
    LocalDate here = unit == CalendarUnit.DAY ? published : published.withDayOfMonth(1);
    return choose(candidates, here, slots.find("relative"), context.tense())
        .map(day -> Resolved.of(unit, day, Anchor.PUBLISHED));
  }

  private static List<LocalDate> candidates(Slots slots, LocalDate published) {
    int day = slots.find("day").orElse(1);
    List<LocalDate> days =
        slots.has("month")
            ? valid(
                -4, 4, step -> LocalDate.of(published.getYear() + step, slots.number("month"), day))
            : valid(-6, 6, step -> YearMonth.from(published).plusMonths(step).atDay(day));
    if (slots.has("weekday")) {
      DayOfWeek weekday = DayOfWeek.of(slots.number("weekday"));
      List<LocalDate> fitting = days.stream().filter(one -> one.getDayOfWeek() == weekday).toList();
      // A weekday that fits no year is the writer's slip; the date still stands.
      return fitting.isEmpty() ? days : fitting;
    }
    return days;
  }

  private static List<LocalDate> valid(int from, int to, IntFunction<LocalDate> day) {
    List<LocalDate> days = new ArrayList<>();
    for (int step = from; step <= to; step++) {
      try {
        days.add(day.apply(step));
      } catch (DateTimeException noSuchDay) {
        // 29 February and the 31st do not stand in every year and month.
      }
    }
    return days;
  }

  private static Optional<LocalDate> choose(
      List<LocalDate> days, LocalDate here, Optional<Integer> relative, Tense tense) {
    Optional<LocalDate> last =
        days.stream().filter(day -> day.isBefore(here)).max(Comparator.naturalOrder());
    Optional<LocalDate> next =
        days.stream().filter(day -> day.isAfter(here)).min(Comparator.naturalOrder());
    if (relative.isPresent() && relative.get() != 0) {
      return relative.get() < 0 ? last : next;
    }
    boolean bound = tense == Tense.SINCE || tense == Tense.UNTIL;
    if (bound && !days.contains(here)) {
      return tense == Tense.SINCE ? last : next;
    }
    Optional<LocalDate> nearest =
        days.stream().min(Comparator.comparingLong(day -> distance(here, day)));
    if (nearest.isEmpty() || distance(here, nearest.get()) <= NEAR) {
      return nearest;
    }
    return switch (tense) {
      case PAST -> last.isPresent() ? last : nearest;
      case FUTURE -> next.isPresent() ? next : nearest;
      case PRESENT, SINCE, UNTIL, UNKNOWN -> nearest;
    };
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  static Resolved withPart(Resolved day, Slots slots) {
    if (slots.has("hour")) {
      return day.part(clock(slots));
    }
    return slots.has("part") ? day.part(slots.text("part")) : day;
  }

  static String clock(Slots slots) {
    StringBuilder clock = new StringBuilder(two(slots.number("hour")));
    clock.append(':').append(two(slots.find("minute").orElse(0)));
    slots.find("second").ifPresent(second -> clock.append(':').append(two(second)));
    return clock.toString();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
