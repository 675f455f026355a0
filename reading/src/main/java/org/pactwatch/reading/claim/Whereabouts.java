package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/** Knows in which state a place lies. */
@FunctionalInterface
public interface Whereabouts {

  /** The state of a place, or empty where it is unknown or lies in none. */
  Optional<EntityId> stateOf(EntityId place);
}
