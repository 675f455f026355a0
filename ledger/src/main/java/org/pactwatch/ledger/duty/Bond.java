package org.pactwatch.ledger.duty;

import java.util.Objects;
import org.pactwatch.model.entity.EntityId;

/**
 * A duty, whoever attacks.
 *
 * @param duty what is owed
 * @param general whether it is owed to every state alike
 */
record Bond(Duty duty, boolean general) {
  Bond {
    Objects.requireNonNull(duty, "duty");
  }

  /** Tells whether an attack by a state calls it. */
  boolean isCalledBy(EntityId attacker) {
    return duty.clause().against().isEmpty() || duty.clause().against().contains(attacker);
  }
}
