package org.pactwatch.model.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pactwatch.model.entity.EntityId;

/** Who plays which part: participants by role, each role's sorted and without doubles. */
public record Roles(Map<Role, List<EntityId>> byRole) {
  private static final Roles NONE = new Roles(Map.of());

  public Roles {
    EnumMap<Role, List<EntityId>> sorted = new EnumMap<>(Role.class);
    byRole.forEach(
        (role, ids) -> {
          if (!ids.isEmpty()) {
            sorted.put(role, List.copyOf(new TreeSet<>(ids)));
          }
        });
    byRole = Collections.unmodifiableMap(sorted);
  }

  public static Roles none() {
    return NONE;
  }

  /** The participants in one role; none where the role is not filled. */
  public List<EntityId> of(Role role) {
    return byRole.getOrDefault(role, List.of());
  }

  /** All participants, sorted, each once. */
  public List<EntityId> all() {
    TreeSet<EntityId> all = new TreeSet<>();
    byRole.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  public boolean isEmpty() {
    return byRole.isEmpty();
  }

  /** Returns these roles with more participants in one of them. */
  public Roles with(Role role, List<EntityId> ids) {
    EnumMap<Role, List<EntityId>> larger = new EnumMap<>(Role.class);
    larger.putAll(byRole);
    List<EntityId> joined = new ArrayList<>(of(role));
    joined.addAll(ids);
    larger.put(role, joined);
    return new Roles(larger);
  }
}
