package org.pactwatch.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.claim.TimexDays;

/**
 * What an expression may be resolved against.
 *
 * @param published the day of publication
 * @param earlier the dates told before it in the same line, the latest first
 * @param tense the tense around it
 */
record Context(Optional<LocalDate> published, List<Resolved> earlier, Tense tense) {

  /** The latest day told before. */
  Optional<Resolved> day() {
    return earlier.stream().filter(one -> one.day().isPresent()).findFirst();
  }

  /** The first day of the latest date told before. */
  Optional<LocalDate> event() {
    return earlier.stream()
        .findFirst()
        .flatMap(one -> TimexDays.of(one.value()))
        .map(TimexDays::first);
  }
}
