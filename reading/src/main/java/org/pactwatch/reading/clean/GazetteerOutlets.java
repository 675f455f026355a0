package org.pactwatch.reading.clean;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Outlet;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** The gazetteer's outlets, by host and by name in any of its languages. */
public final class GazetteerOutlets implements Outlets {
  private final Map<String, EntityId> hosts = new HashMap<>();
  private final Map<String, EntityId> names = new HashMap<>();

  public GazetteerOutlets(Gazetteer gazetteer) {
    gazetteer.all(EntityKind.OUTLET).stream()
        .filter(Outlet.class::isInstance)
        .map(Outlet.class::cast)
        .forEach(this::add);
  }

  @Override
  public Optional<EntityId> byHost(String host) {
    return Optional.ofNullable(hosts.get(host.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Optional<EntityId> byName(String name) {
    return Optional.ofNullable(names.get(Words.of(name).joined()));
  }

  private void add(Outlet outlet) {
    // The first of two that share a name keeps it: the gazetteer lists outlets in a fixed order.
    outlet.hosts().forEach(host -> hosts.putIfAbsent(host, outlet.id()));
    outlet.names().proper().values().stream()
        .flatMap(Collection::stream)
        .forEach(name -> names.putIfAbsent(Words.of(name).joined(), outlet.id()));
  }
}
