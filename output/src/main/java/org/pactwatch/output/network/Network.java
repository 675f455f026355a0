package org.pactwatch.output.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.query.LineFilter;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Extract;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/**
 * Who is bound to whom by membership, duty or agreement, and whose weapons stand where, as lines
 * tell. Every edge leads to its line; what the gazetteer alone knows is not in it. Immutable.
 *
 * @param nodes all ends of edges, sorted
 * @param edges sorted
 */
public record Network(List<Node> nodes, List<Edge> edges) {
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * Makes the network of lines.
   *
   * @param lines in any order; those that tie nobody are passed over
   * @param day for which to tell what is in force; where there is none, nothing is
   */
  public static Network of(Collection<Line> lines, Names names, Optional<LocalDate> day) {
    Map<Tie, List<LineId>> ends = new HashMap<>();
    for (Line line : lines) {
      Ties.endedBy(line)
          .forEach(tie -> ends.computeIfAbsent(tie, fresh -> new ArrayList<>()).add(line.id()));
    }
    List<Edge> edges = new ArrayList<>();
    for (Line line : lines) {
      List<Tie> ties = Ties.of(line);
      boolean inForce = !ties.isEmpty() && day.map(line::inForce).orElse(false);
      for (int i = 0; i < ties.size(); i++) {
        edges.add(
            new Edge(
                line.id() + "-" + (i + 1),
                ties.get(i),
                Headline.of(line, names),
                line,
                inForce,
                ends.getOrDefault(ties.get(i), List.of())));
      }
    }
    edges.sort(null);
    return new Network(ends(edges).stream().map(id -> new Node(id, names.of(id))).toList(), edges);
  }

  /** The network of an extract: whole, or what was in force on its day. */
  public static Network of(Extract extract) {
    // Also of a day, all lines are looked at: what tells of an end may not be in force.
    Network whole = of(extract.ledger().lines(LineFilter.all()), extract.names(), extract.day());
    return extract.asOf().isPresent() ? whole.inForce() : whole;
  }

  /** The edges in force, and their ends. */
  public Network inForce() {
    List<Edge> left = edges.stream().filter(Edge::inForce).toList();
    Set<EntityId> ends = ends(left);
    return new Network(nodes.stream().filter(node -> ends.contains(node.id())).toList(), left);
  }

  private static NavigableSet<EntityId> ends(List<Edge> edges) {
    NavigableSet<EntityId> ends = new TreeSet<>();
    for (Edge edge : edges) {
      ends.add(edge.from());
      ends.add(edge.to());
    }
    return ends;
  }
}
