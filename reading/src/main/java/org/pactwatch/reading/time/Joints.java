package org.pactwatch.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue.Precision;
import org.pactwatch.reading.time.TimeStage.Found;

/**
 * Makes one expression of two that stand side by side: a day and its part ("yesterday morning"), an
 * edge and its time ("the end of May"). A part or edge that finds no partner is no time.
 */
final class Joints {
  private Joints() {}

  static List<Found> join(String text, List<Found> found) {
    List<Found> joined = new ArrayList<>();
    Optional<Found> edge = Optional.empty();
    for (Found one : found) {
      switch (one.rule().operation()) {
        case JOIN_EDGE -> edge = Optional.of(one);
        case JOIN_PART -> {
          if (!joined.isEmpty() && touches(text, joined.get(joined.size() - 1), one)) {
            Found day = joined.remove(joined.size() - 1);
            joined.add(dayWithPart(day, one));
          }
        }
        default -> {
          boolean holds = edge.isPresent() && touches(text, edge.get(), one) && !isDay(one);
          joined.add(holds ? spanning(edge.get(), one) : one);
          edge = Optional.empty();
        }
      }
    }
    return joined;
  }

  /** Gives a clock time the day that stands right behind it: "around 15:30, yesterday". */
  static List<Found> clocksBeforeDays(String text, List<Found> found) {
    List<Found> resolved = new ArrayList<>(found);
    for (int at = 0; at + 1 < found.size(); at++) {
      Found clock = found.get(at);
      Found day = found.get(at + 1);
      if (clock.rule().operation() == Operation.CLOCK && isDay(day) && isAside(text, clock, day)) {
        resolved.set(at, clock.with(Outcome.of(clockOf(day, clock))));
      }
    }
    return resolved;
  }

  private static Optional<Resolved> clockOf(Found day, Found clock) {
    String hour = CalendarResolver.clock(clock.slots());
    return day.outcome().value().map(value -> value.part(hour));
  }

  private static boolean isAside(String text, Found first, Found second) {
    String gap = text.substring(first.span().end(), second.span().start()).strip();
    return first.line() == second.line() && (gap.isEmpty() || gap.equals(","));
  }

  private static Found dayWithPart(Found day, Found part) {
    Outcome outcome =
        isDay(day)
            ? Outcome.of(day.outcome().value().map(value -> value.part(part.slots().text("part"))))
            : day.outcome();
    return new Found(part.rule(), day.slots(), day.span().cover(part.span()), day.line(), outcome);
  }

  private static Found spanning(Found edge, Found time) {
    return new Found(
        time.rule(), time.slots(), edge.span().cover(time.span()), time.line(), time.outcome());
  }

  private static boolean touches(String text, Found first, Found second) {
    return first.line() == second.line()
        && text.substring(first.span().end(), second.span().start()).isBlank();
  }

  private static boolean isDay(Found found) {
    return found.outcome().value().filter(value -> value.precision() == Precision.DAY).isPresent();
  }
}
