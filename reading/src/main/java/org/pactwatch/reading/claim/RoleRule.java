package org.pactwatch.reading.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How a frame fills one of its roles, or its item.
 *
 * @param slots where to look, the best first
 * @param reach whether the first slot that holds something wins, or every slot adds to it
 * @param fillers what may fill it
 */
record RoleRule(List<Slot> slots, Reach reach, Set<Filler> fillers) {

  /** How many slots may fill a role. */
  enum Reach {
    FIRST,
    ALL
  }

  /** Tells whether a group named before may act on itself. */
  boolean isMutual() {
    return slots.stream().anyMatch(slot -> slot.relation() == Slot.Relation.SHARED);
  }

  RoleRule {
    slots = List.copyOf(slots);
    fillers = Set.copyOf(Objects.requireNonNull(fillers));
  }
}
