package org.pactwatch.ledger.duty;

import java.util.Objects;

/**
 * A state that is bound to both sides.
 *
 * @param owed what it owes the attacked
 * @param bound what it owes the attacker
 */
public record Conflict(Duty owed, Duty bound) implements Comparable<Conflict> {
  public Conflict {
    Objects.requireNonNull(owed, "owed");
    Objects.requireNonNull(bound, "bound");
  }

  @Override
  public int compareTo(Conflict other) {
    int first = owed.compareTo(other.owed);
    return first != 0 ? first : bound.compareTo(other.bound);
  }
}
