package org.pactwatch.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** The ids that entries of one file refer to, checked when all files are read. */
final class References {
  private final List<Reference> seen = new ArrayList<>();

  /** Reads an id that must name an entity of one of these kinds. */
  EntityId read(DataNode node, EntityKind... kinds) {
    EntityId id = node.id();
    if (!List.of(kinds).contains(id.kind())) {
      List<String> expected = List.of(kinds).stream().map(EntityKind::prefix).toList();
      throw node.mistake("expected an id of kind " + expected + ", got " + id);
    }
    seen.add(new Reference(node, id));
    return id;
  }

  List<Runnable> checks(Set<EntityId> known) {
    List<Runnable> checks = new ArrayList<>();
    for (Reference reference : seen) {
      if (!known.contains(reference.id)) {
        checks.add(
            () -> {
              throw reference.node.mistake("expected an id that has an entry, got " + reference.id);
            });
      }
    }
    return checks;
  }

  private record Reference(DataNode node, EntityId id) {}
}
