package org.pactwatch.reading.time;

import java.util.Optional;

/**
 * What became of a match.
 *
 * @param time whether the words tell a time at all
 * @param value what they resolve to; absent where there is no honest anchor
 */
record Outcome(boolean time, Optional<Resolved> value) {
  static final Outcome NO_TIME = new Outcome(false, Optional.empty());
  static final Outcome UNRESOLVED = new Outcome(true, Optional.empty());

  static Outcome of(Resolved value) {
    return new Outcome(true, Optional.of(value));
  }

  static Outcome of(Optional<Resolved> value) {
    return new Outcome(true, value);
  }
}
