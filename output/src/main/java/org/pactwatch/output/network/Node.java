package org.pactwatch.output.network;

import java.util.Objects;
import org.pactwatch.model.entity.EntityId;

/**
 * A state, an organisation, a person, a weapon, an instrument, or words that name somebody unknown.
 * Sorts by id.
 *
 * @param id what it is known by everywhere; its kind is the node's
 * @param name for a reader
 */
public record Node(EntityId id, String name) implements Comparable<Node> {
  public Node {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  @Override
  public int compareTo(Node other) {
    return id.compareTo(other.id);
  }
}
