package org.pactwatch.cli.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactwatch.ledger.Background;
import org.pactwatch.model.entity.EntityId;

/** A background that is waited for at the first question, not when a ledger is opened. */
record World(Supplier<Background> loaded) implements Background {
  @Override
  public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
    return loaded.get().stateOf(who, day);
  }

  @Override
  public Optional<EntityId> widerKind(EntityId item) {
    return loaded.get().widerKind(item);
  }
}
