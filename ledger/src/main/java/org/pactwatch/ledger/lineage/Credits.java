package org.pactwatch.ledger.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactwatch.model.entity.EntityId;

/** Which agency a family's documents credit whose own document is not among them. */
final class Credits {
  private final List<Sketch> sketches;
  private final Set<EntityId> publishers;

  /** Knows one family. */
  Credits(List<Sketch> sketches, List<Integer> family) {
    this.sketches = sketches;
    this.publishers =
        family.stream()
            .flatMap(document -> sketches.get(document).outlet().stream())
            .collect(Collectors.toSet());
  }

  /** The one agency outside that a document credits; none where it credits several. */
  Optional<EntityId> outside(int document) {
    List<EntityId> all =
        sketches.get(document).credits().stream()
            .filter(agency -> !publishers.contains(agency))
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
