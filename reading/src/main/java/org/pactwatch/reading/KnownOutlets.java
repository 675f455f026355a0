package org.pactwatch.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Outlet;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.clean.Outlets;

/** The gazetteer's outlets by host and name, whatever the language and case. */
final class KnownOutlets implements Outlets {
  private final Map<String, EntityId> hosts = new TreeMap<>();
  private final Map<String, EntityId> names = new TreeMap<>();

  KnownOutlets(Gazetteer gazetteer) {
    gazetteer.all(EntityKind.OUTLET).stream()
        .flatMap(entity -> gazetteer.outlet(entity.id()).stream())
        .forEach(this::add);
  }

  private void add(Outlet outlet) {
    outlet.hosts().forEach(host -> hosts.putIfAbsent(host, outlet.id()));
    for (List<String> forms : outlet.names().proper().values()) {
      forms.forEach(name -> names.putIfAbsent(folded(name), outlet.id()));
    }
  }

  @Override
  public Optional<EntityId> byHost(String host) {
    // "fr.example.org" belongs to "example.org".
    String at = host;
    while (!at.isEmpty()) {
      EntityId found = hosts.get(at);
      if (found != null) {
        return Optional.of(found);
      }
      int dot = at.indexOf('.');
      at = dot < 0 ? "" : at.substring(dot + 1);
    }
    return Optional.empty();
  }

  @Override
  public Optional<EntityId> byName(String name) {
    return Optional.ofNullable(names.get(folded(name)));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
