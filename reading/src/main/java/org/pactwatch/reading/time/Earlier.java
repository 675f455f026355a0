package org.pactwatch.reading.time;

import java.util.Optional;

/**
 * What one line has told before: its latest date and its latest single day.
 *
 * @param line the number of the line
 * @param date the latest date of any length
 * @param day the latest date that is one day or lies in one
 */
record Earlier(int line, Optional<Resolved> date, Optional<Resolved> day) {
  /** Returns what a line has told at its start: nothing. */
  static Earlier in(int line) {
    return new Earlier(line, Optional.empty(), Optional.empty());
  }

  /** Returns what is known where a line goes on; dates of another line are no part of it. */
  Earlier upTo(int number) {
    return number == line ? this : in(number);
  }

  /** Returns what is known once a value was told. */
  Earlier then(Resolved value) {
    if (!value.isDate()) {
      return this;
    }
    Optional<Resolved> latest = Optional.of(value);
    return new Earlier(line, latest, value.day().isPresent() ? latest : day);
  }
}
