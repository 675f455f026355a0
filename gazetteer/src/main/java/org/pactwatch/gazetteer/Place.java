package org.pactwatch.gazetteer;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * A city, base, site, region or building.
 *
 * @param kind which of these
 * @param in the state it lies in
 */
public record Place(EntityId id, Names names, Kind kind, Optional<EntityId> in) implements Entity {
  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(in, "in");
  }

  /** What kind of place it is. */
  public enum Kind {
    CITY,
    BASE,
    SITE,
    REGION,
    BUILDING
  }
}
