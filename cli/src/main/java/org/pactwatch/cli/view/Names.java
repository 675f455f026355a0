package org.pactwatch.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.entity.EntityId;

/** Names for ids, in English. */
public final class Names {
  private final Gazetteer gazetteer;

  public Names(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns name and id; the bare id where the gazetteer does not know it. */
  public String of(EntityId id) {
    return gazetteer.find(id).isPresent()
        ? gazetteer.displayName(id, "en") + " (" + id + ")"
        : id.toString();
  }

  /** Returns several, in their order. */
  public String of(List<EntityId> ids) {
    return ids.stream().map(this::of).collect(Collectors.joining(", "));
  }
}
