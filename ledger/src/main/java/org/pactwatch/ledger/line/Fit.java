package org.pactwatch.ledger.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.ledger.Background;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;

/**
 * Tells whether a subject that names less can be the same as one that names more: what it names
 * must agree, what it leaves open may be filled.
 */
final class Fit {
  private final Background background;

  Fit(Background background) {
    this.background = background;
  }

  /** Tells whether {@code less} says nothing that {@code more} does not say more exactly. */
  boolean isPartOf(Subject less, Subject more) {
    return !less.equals(more)
        && less.type() == more.type()
        && less.act() == more.act()
        && less.bound().isEmpty()
        && more.bound().isEmpty()
        && emptyOrEqual(less.kind(), more.kind())
        && instruments(less, more)
        && items(less.items(), more.items())
        && roles(less, more);
  }

  /** States sign many papers: that one which is not named is the treaty is not told. */
  private static boolean instruments(Subject less, Subject more) {
    return less.type() == ClaimType.AGREEMENT
        ? less.instrument().equals(more.instrument())
        : emptyOrEqual(less.instrument(), more.instrument());
  }

  private boolean items(List<EntityId> less, List<EntityId> more) {
    return less.stream()
            .allMatch(item -> more.stream().anyMatch(other -> background.isKindOf(other, item)))
        && (less.isEmpty()
            || more.stream()
                .allMatch(item -> less.stream().anyMatch(kind -> background.isKindOf(item, kind))));
  }

  private static boolean roles(Subject less, Subject more) {
    boolean sameInstrument =
        less.instrument().isPresent() && less.instrument().equals(more.instrument());
    if (less.roles().isEmpty()) {
      return sameInstrument;
    }
    boolean collective = less.type().roles().size() == 1;
    for (Map.Entry<Role, List<EntityId>> one : less.roles().byRole().entrySet()) {
      List<EntityId> theirs = more.roles().of(one.getKey());
      boolean mayBeFewer = sameInstrument || (collective && one.getValue().size() == 1);
      boolean fits =
          mayBeFewer
              ? theirs.containsAll(one.getValue())
              : Set.copyOf(theirs).equals(Set.copyOf(one.getValue()));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean emptyOrEqual(Optional<?> less, Optional<?> more) {
    return less.isEmpty() || less.equals(more);
  }
}
