package org.pactwatch.ledger.duty;

import java.util.Objects;
import java.util.Set;
import org.pactwatch.model.entity.EntityId;

/**
 * A duty and what the question must know of its clause.
 *
 * @param duty what is owed
 * @param general whether it is owed to every state alike
 * @param parties who else is bound by the same paper
 */
record Bond(Duty duty, boolean general, Set<EntityId> parties) {
  Bond {
    Objects.requireNonNull(duty, "duty");
    parties = Set.copyOf(parties);
  }

  /** Tells whether an attack by a state calls it. */
  boolean isCalledBy(EntityId attacker) {
    return duty.clause().against().isEmpty() || duty.clause().against().contains(attacker);
  }
}
