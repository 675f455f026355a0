package org.pactwatch.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/** Names with the ids that other commands take. */
public final class Labels {
  private final Names names;

  public Labels(Names names) {
    this.names = names;
  }

  /** Returns name and id; words that the gazetteer does not know, as they stand. */
  public String of(EntityId id) {
    return id.isKnown() ? names.of(id) + " (" + id + ")" : id.toString();
  }

  /** Returns several, in their order. */
  public String of(List<EntityId> ids) {
    return ids.stream().map(this::of).collect(Collectors.joining(", "));
  }
}
