package org.pactwatch.gazetteer;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * A state or territory.
 *
 * @param capital its capital or seat of government
 * @param kind state or territory
 * @param existed when it existed; open for what stands today
 */
public record State(EntityId id, Names names, Optional<EntityId> capital, Kind kind, Period existed)
    implements Entity {
  public State {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(capital, "capital");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(existed, "existed");
  }

  /** What it is under its code. */
  public enum Kind {
    STATE,
    TERRITORY
  }
}
