package org.pactwatch.reading.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How a frame fills one of its roles, or its item: the first slot that holds something wins.
 *
 * @param slots where to look, the best first
 * @param fillers what may fill it
 */
record RoleRule(List<Slot> slots, Set<Filler> fillers) {
  RoleRule {
    slots = List.copyOf(slots);
    fillers = Set.copyOf(Objects.requireNonNull(fillers));
  }
}
