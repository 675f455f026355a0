package org.pactwatch.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue.Anchor;

/** Computes what a match stands for. */
final class Resolver {
  private Resolver() {}

  static Outcome resolve(Rule rule, Slots slots, Context context) {
    return switch (rule.operation()) {
      case CALENDAR -> CalendarResolver.resolve(slots, context);
      case SHIFT ->
          Outcome.of(shift(slots, context.published(), context.tense(), Anchor.PUBLISHED));
      case SHIFT_FROM_EVENT ->
          Outcome.of(shift(slots, eventFor(slots, context), Tense.UNKNOWN, Anchor.EVENT));
      case WEEKDAY -> Outcome.of(weekday(slots, context));
      case CLOCK -> Outcome.of(context.day().map(day -> day.part(CalendarResolver.clock(slots))));
      case PART, JOIN_PART -> Outcome.of(context.day().map(day -> day.part(slots.text("part"))));
      case JOIN_EDGE -> Outcome.UNRESOLVED;
      case DECADE -> Outcome.of(decade(slots.text("decade")));
      case DURATION ->
          Outcome.of(
              Resolved.noDate(slots.unit().duration(slots.values().getOrDefault("count", "X"))));
      case SET -> Outcome.of(Resolved.noDate(set(slots)));
      case LITERAL -> Outcome.of(Resolved.noDate(slots.text("value")));
      case NOTHING -> Outcome.NO_TIME;
    };
  }

  private static Optional<LocalDate> eventFor(Slots slots, Context context) {
    return slots.unit() == CalendarUnit.DAY
        ? context.day().flatMap(Resolved::day)
        : context.event(slots.unit());
  }

  private static Optional<Resolved> shift(
      Slots slots, Optional<LocalDate> from, Tense tense, Anchor anchor) {
    CalendarUnit unit = slots.unit();
    if (from.isEmpty() || slots.shift().isEmpty() || !unit.isCalendar()) {
      return Optional.empty();
    }
    int by = slots.shift().get();
    LocalDate day = unit.shift(from.get(), by);
    if (unit == CalendarUnit.WEEKEND && by == 0 && isWeekendBehind(day, tense)) {
      day = day.minusWeeks(1);
    }
    return Optional.of(CalendarResolver.withPart(Resolved.of(unit, day, anchor), slots));
  }

  /** From Monday to Wednesday "this weekend" told of the past is the one just gone. */
  private static boolean isWeekendBehind(LocalDate day, Tense tense) {
    return tense != Tense.FUTURE && day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
  }

  private static Optional<Resolved> weekday(Slots slots, Context context) {
    DayOfWeek weekday = DayOfWeek.of(slots.number("weekday"));
    return context
        .published()
        .map(day -> weekday(weekday, day, slots.find("relative"), context.tense()))
        .map(day -> Resolved.of(CalendarUnit.DAY, day, Anchor.PUBLISHED))
        .map(day -> CalendarResolver.withPart(day, slots));
  }

  private static boolean isOpen(Tense tense) {
    return tense != Tense.PAST && tense != Tense.SINCE;
  }

  private static LocalDate weekday(
      DayOfWeek weekday, LocalDate published, Optional<Integer> relative, Tense tense) {
    LocalDate past = published.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate coming = published.with(TemporalAdjusters.nextOrSame(weekday));
    if (relative.isEmpty() || relative.get() == 0) {
      boolean ahead =
          tense == Tense.FUTURE
              || tense == Tense.UNTIL
              || (relative.isPresent() && isOpen(tense) && isNearer(published, coming, past));
      return ahead ? coming : past;
    }
    return relative.get() < 0
        ? published.with(TemporalAdjusters.previous(weekday))
        : published.with(TemporalAdjusters.next(weekday));
  }

  private static boolean isNearer(LocalDate here, LocalDate coming, LocalDate past) {
    return ChronoUnit.DAYS.between(here, coming) < ChronoUnit.DAYS.between(past, here);
  }

  private static Resolved decade(String year) {
    String full = year.length() == 2 ? "19" + year : year;
    return new Resolved(full.substring(0, 3), CalendarUnit.DECADE.precision(), Anchor.TEXT);
  }

  private static String set(Slots slots) {
    if (slots.has("weekday")) {
      String weekday = "XXXX-WXX-" + slots.text("weekday");
      return slots.has("part") ? weekday + "T" + slots.text("part") : weekday;
    }
    return slots.has("part")
        ? "XXXX-XX-XXT" + slots.text("part")
        : slots.unit().duration(slots.values().getOrDefault("count", "1"));
  }
}
