package org.pactwatch.ledger.duty;

import java.util.Objects;
import java.util.Optional;

/**
 * Since when and until when something holds, each as exactly as it is known: {@code 1994-04-20},
 * {@code 1994}, {@code ?} for a day that is not known.
 *
 * @param since its first day
 * @param until its last day; absent where no end is known
 */
public record Term(Optional<String> since, Optional<String> until) {
  public Term {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
  }
}
