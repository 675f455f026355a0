package org.pactwatch.output.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.model.entity.EntityId;

/**
 * One tie by one line. Sorts by tie, then by id.
 *
 * @param id the line's id and a number that tells the line's ties apart
 * @param tie who is tied to whom, and how
 * @param what the line's headline
 * @param line what tells of it, with its status, standing and evidence
 * @param inForce whether the line was in force on the network's day
 * @param ends lines that tell of its end, denied or not yet done as they may be, sorted
 */
public record Edge(String id, Tie tie, String what, Line line, boolean inForce, List<LineId> ends)
    implements Comparable<Edge> {
  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::tie).thenComparing(Edge::id);

  public Edge {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(tie, "tie");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(line, "line");
    ends = ends.stream().distinct().sorted().toList();
  }

  public EntityId from() {
    return tie.from();
  }

  public EntityId to() {
    return tie.to();
  }

  @Override
  public int compareTo(Edge other) {
    return ORDER.compare(this, other);
  }
}
