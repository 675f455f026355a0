package org.pactwatch.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * What the ledger asks of the gazetteer to see that two claims speak of the same thing. Answers
 * must not change while a ledger is open.
 */
public interface Background {
  /**
   * The state that a person, an institution, an outlet or an agency belongs to.
   *
   * @param day when; people change office
   */
  Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day);

  /**
   * The next wider kind of a weapon: {@code weapon:nuclear} for {@code weapon:tactical-nuclear}.
   */
  Optional<EntityId> widerKind(EntityId item);

  /** Tells whether an item is a nuclear weapon. */
  boolean isNuclear(EntityId item);

  /** Knows nothing but what ids themselves tell. */
  static Background none() {
    return new Background() {
      @Override
      public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
        return Optional.empty();
      }

      @Override
      public Optional<EntityId> widerKind(EntityId item) {
        return Optional.empty();
      }

      @Override
      public boolean isNuclear(EntityId item) {
        return item.name().contains("nuclear");
      }
    };
  }
}
