package org.pactwatch.output.network;

import java.util.Comparator;
import java.util.Objects;
import org.pactwatch.model.entity.EntityId;

/**
 * Two that are tied, and how. Sorts by ends, then by relation.
 *
 * @param from who is bound, who owns, or what stands there; of a mutual relation the first by id
 * @param to to whom, or where
 * @param relation how
 */
public record Tie(EntityId from, EntityId to, Relation relation) implements Comparable<Tie> {
  private static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::from).thenComparing(Tie::to).thenComparing(Tie::relation);

  public Tie {
    Objects.requireNonNull(relation, "relation");
    if (from.equals(to)) {
      throw new IllegalArgumentException("expected two ends, got " + from + " twice");
    }
    if (relation.isMutual() && from.compareTo(to) > 0) {
      EntityId first = to;
      to = from;
      from = first;
    }
  }

  @Override
  public int compareTo(Tie other) {
    return ORDER.compare(this, other);
  }
}
