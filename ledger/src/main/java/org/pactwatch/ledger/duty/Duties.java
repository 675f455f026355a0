package org.pactwatch.ledger.duty;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.entity.EntityId;

/**
 * The answer to an attack: who must do what. Every list is sorted.
 *
 * @param attack the question
 * @param owed what states owe the attacked
 * @param broken what the attacker owed the attacked and breaks by attacking
 * @param conflicts states that must help the attacked and are bound to the attacker too
 * @param general what binds nearly everybody
 * @param pending what was signed and not in force
 * @param neutral the states of that day that nothing particular binds
 * @param remarks what the question overlooks: a state that does not exist on that day
 */
public record Duties(
    Attack attack,
    List<Duty> owed,
    List<Duty> broken,
    List<Conflict> conflicts,
    List<GeneralRule> general,
    List<Pending> pending,
    List<EntityId> neutral,
    List<Step> remarks) {
  public Duties {
    Objects.requireNonNull(attack, "attack");
    owed = owed.stream().sorted().toList();
    broken = broken.stream().sorted().toList();
    conflicts = conflicts.stream().sorted().toList();
    general = List.copyOf(general);
    pending = List.copyOf(pending);
    neutral = neutral.stream().sorted().toList();
    remarks = List.copyOf(remarks);
  }
}
