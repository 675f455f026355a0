package org.pactwatch.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * A weapon by designation, or a kind of weapons.
 *
 * @param family the family it belongs to
 * @param maker the state that builds it
 * @param category what it is: {@code ballistic-missile}
 * @param nuclearCapable whether it is nuclear or can carry nuclear warheads
 * @param role what it is for: {@code air-defence}
 * @param hosts the states in which its maker keeps some, with times, as public estimates have it
 */
public record Weapon(
    EntityId id,
    Names names,
    Optional<EntityId> family,
    Optional<EntityId> maker,
    Optional<String> category,
    boolean nuclearCapable,
    Optional<String> role,
    List<Membership> hosts)
    implements Entity {
  public Weapon {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(maker, "maker");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(role, "role");
    hosts = List.copyOf(hosts);
    if (maker.isEmpty() && !hosts.isEmpty()) {
      throw new IllegalArgumentException("expected a maker of what others host, got none");
    }
  }
}
