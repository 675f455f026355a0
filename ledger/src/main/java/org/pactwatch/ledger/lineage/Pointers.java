package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pactwatch.ledger.Background;
import org.pactwatch.model.entity.EntityId;

/** Which outlets documents point to as the ones they have something from. */
final class Pointers {
  private final Map<String, Optional<EntityId>> outletByHost = new HashMap<>();
  private final List<Set<EntityId>> linked = new ArrayList<>();
  private final List<Sketch> sketches;

  /** Looks all links up; documents are known by their place in the list. */
  Pointers(List<Sketch> sketches, Background background) {
    this.sketches = sketches;
    for (Sketch sketch : sketches) {
      Set<EntityId> outlets = new TreeSet<>();
      for (String host : sketch.links()) {
        outletByHost.computeIfAbsent(host, background::outletAt).ifPresent(outlets::add);
      }
      linked.add(outlets);
    }
  }

  /** Tells whether one document credits, names or links to the other's outlet, and not its own. */
  boolean pointsTo(int from, int to) {
    return reason(from, to).isPresent();
  }

  /** In which way one document points to the other's outlet, as a sentence. */
  Optional<String> reason(int from, int to) {
    Optional<EntityId> outlet = sketches.get(to).outlet();
    if (outlet.isEmpty() || sketches.get(from).outlet().equals(outlet)) {
      return Optional.empty();
    }
    return way(from, outlet.get())
        .map(
            way ->
                sketches.get(from).id()
                    + " "
                    + way
                    + " "
                    + outlet.get()
                    + ", which published "
                    + sketches.get(to).id());
  }

  private Optional<String> way(int from, EntityId outlet) {
    if (sketches.get(from).credits().contains(outlet)) {
      return Optional.of("credits");
    }
    if (sketches.get(from).sources().contains(outlet)) {
      return Optional.of("gives as its source");
    }
    return linked.get(from).contains(outlet) ? Optional.of("links to") : Optional.empty();
  }
}
