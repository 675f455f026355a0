package org.pactwatch.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue.Anchor;
import org.pactwatch.model.claim.TimeValue.Precision;
import org.pactwatch.model.claim.TimexDays;

/**
 * A value and how it came about.
 *
 * @param value TIMEX3
 * @param precision how exact it is; INTERVAL for what is no date
 * @param anchor what it was resolved against
 */
record Resolved(String value, Precision precision, Anchor anchor) {

  static Resolved of(CalendarUnit unit, LocalDate day, Anchor anchor) {
    return new Resolved(unit.valueAt(day), unit.precision(), anchor);
  }

  /** A value that names no day: a duration, a set, a vague reference. */
  static Resolved noDate(String value) {
    return new Resolved(value, Precision.INTERVAL, Anchor.TEXT);
  }

  /** Tells whether it names known days. */
  boolean isDate() {
    return TimexDays.of(value).isPresent();
  }

  /** The one day it names or lies in; absent for anything longer. */
  Optional<LocalDate> day() {
    return precision == Precision.DAY || precision == Precision.PART_OF_DAY
        ? TimexDays.of(value).map(TimexDays::first)
        : Optional.empty();
  }

  /** A part of the day it names: {@code MO} or a clock time. */
  Resolved part(String part) {
    String day = value.length() > 10 ? value.substring(0, 10) : value;
    return new Resolved(day + "T" + part, Precision.PART_OF_DAY, anchor);
  }
}
