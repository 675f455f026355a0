package org.pactwatch.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * An alliance, a union, a state's ministry, a company: whatever acts and is neither state nor
 * person.
 *
 * @param of the state whose body it is
 * @param members who belongs to it, with times
 */
public record Organisation(
    EntityId id, Names names, Kind kind, Optional<EntityId> of, List<Membership> members)
    implements Entity {
  public Organisation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(of, "of");
    members = List.copyOf(members);
  }

  /** What kind of body it is. */
  public enum Kind {
    ALLIANCE,
    UNION,
    ECONOMIC,
    FORUM,
    MINISTRY,
    GOVERNMENT,
    ARMY,
    AGENCY,
    GROUP;

    /** Tells whether states join it, rather than one state owning it. */
    public boolean isOfStates() {
      return switch (this) {
        case ALLIANCE, UNION, ECONOMIC, FORUM -> true;
        default -> false;
      };
    }
  }
}
