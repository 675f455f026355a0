package org.pactwatch.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.pactwatch.model.claim.TimexDays;

/**
 * What an expression may be resolved against.
 *
 * @param published the day of publication
 * @param earlier the dates told before it in the same line
 * @param tense the tense around it
 */
record Context(Optional<LocalDate> published, Earlier earlier, Tense tense) {

  /** The latest day told before. */
  Optional<Resolved> day() {
    return earlier.day();
  }

  /**
   * The first day of the latest date told before, where it is no vaguer than the unit to count in:
   * nothing lies three weeks before a year.
   */
  Optional<LocalDate> event(CalendarUnit unit) {
    return earlier
        .date()
        .flatMap(one -> TimexDays.of(one.value()))
        .filter(days -> !days.last().isAfter(unit.shift(days.first(), 1)))
        .map(TimexDays::first);
  }
}
