package org.pactwatch.output.network;

import java.util.Objects;
import org.pactwatch.model.document.Digest;
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

  /**
   * What files call it: its id, and for words a hash of them, since GraphML's ids are tokens
   * without spaces.
   */
  static String key(EntityId id) {
    return id.isKnown() ? id.toString() : id.kind().prefix() + ':' + Digest.of(id.name()).first(16);
  }

  @Override
  public int compareTo(Node other) {
    return id.compareTo(other.id);
  }
}
