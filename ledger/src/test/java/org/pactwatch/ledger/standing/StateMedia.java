package org.pactwatch.ledger.standing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Samples;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Knows which ministries and media belong to a state. */
final class StateMedia implements Background {
  private static final Map<EntityId, EntityId> OWNERS =
      Map.of(
          Samples.id("outlet:belta"), Samples.id("BLR"),
          Samples.id("outlet:sb"), Samples.id("BLR"),
          Samples.id("org:belarus-mod"), Samples.id("BLR"));

  @Override
  public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
    return who.kind() == EntityKind.STATE ? Optional.of(who) : Optional.ofNullable(OWNERS.get(who));
  }

  @Override
  public Optional<EntityId> widerKind(EntityId item) {
    return Optional.empty();
  }
}
