package org.pactwatch.reading.clean;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.gazetteer.Entity;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Outlet;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** The gazetteer's outlets, by host and by name in any of its languages. */
public final class GazetteerOutlets implements Outlets {
  private final Map<String, EntityId> hosts = new HashMap<>();
  private final Map<String, EntityId> names = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  public GazetteerOutlets(Gazetteer gazetteer) {
    gazetteer.all(EntityKind.OUTLET).stream()
        .filter(Outlet.class::isInstance)
        .map(Outlet.class::cast)
        .forEach(this::add);
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.OUTLET) {
        gazetteer.all(kind).forEach(this::addOther);
      }
    }
  }

  @Override
  public Optional<EntityId> byHost(String host) {
    return Optional.ofNullable(hosts.get(host.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Optional<EntityId> byName(String name) {
    return Optional.ofNullable(names.get(Words.of(name).joined()));
  }

  @Override
  public boolean isOther(String name) {
    String words = Words.of(name).joined();
    return others.contains(words) && !names.containsKey(words);
  }

  private void addOther(Entity entity) {
    entity.names().proper().values().stream()
        .flatMap(Collection::stream)
        .forEach(name -> others.add(Words.of(name).joined()));
  }

  private void add(Outlet outlet) {
    // The first of two that share a name keeps it: the gazetteer lists outlets in a fixed order.
    outlet.hosts().forEach(host -> hosts.putIfAbsent(host, outlet.id()));
    outlet.names().proper().values().stream()
        .flatMap(Collection::stream)
        .forEach(name -> names.putIfAbsent(Words.of(name).joined(), outlet.id()));
  }
}
