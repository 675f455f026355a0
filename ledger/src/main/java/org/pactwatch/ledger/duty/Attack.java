package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * The question: what if a state is attacked on a day?
 *
 * @param attacked the state attacked
 * @param day when
 * @param attacker who attacks; absent where it is left open
 */
public record Attack(EntityId attacked, LocalDate day, Optional<EntityId> attacker) {
  public Attack {
    Objects.requireNonNull(attacked, "attacked");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(attacker, "attacker");
  }
}
