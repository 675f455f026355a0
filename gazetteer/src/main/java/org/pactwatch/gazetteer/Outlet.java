package org.pactwatch.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * Who publishes: an agency, newspaper, broadcaster, site or channel.
 *
 * @param hosts the hosts of its pages, without {@code www.}
 * @param owner the state or organisation that owns or controls it
 * @param family the outlet it is an edition of
 */
public record Outlet(
    EntityId id,
    Names names,
    Kind kind,
    List<String> hosts,
    Optional<EntityId> owner,
    Optional<EntityId> family)
    implements Entity {
  public Outlet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(family, "family");
    hosts = List.copyOf(hosts);
  }

  /** What kind of publisher it is. */
  public enum Kind {
    AGENCY,
    NEWSPAPER,
    BROADCASTER,
    SITE,
    AGGREGATOR,
    CHANNEL
  }
}
