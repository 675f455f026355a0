package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Organisation;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.output.network.Edge;
import org.pactwatch.output.network.Network;
import org.pactwatch.output.network.Relation;
import org.pactwatch.output.network.Tie;
import org.pactwatch.web.picture.Drawing;
import org.pactwatch.web.picture.NetworkPicture;

/**
 * Who is bound to whom, and whose weapons stand where.
 *
 * @param day on which day
 * @param record whether memberships on record are shown beside what documents tell
 * @param rows the ties, each with the lines that tell of it
 * @param picture absent where nobody is tied
 */
public record NetworkPage(
    LocalDate day, boolean record, List<Row> rows, Optional<Drawing> picture) {
  /** How many nodes a reader can still tell apart; those with most ties are drawn. */
  private static final int DRAWN = 70;

  public NetworkPage {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(picture, "picture");
    rows = List.copyOf(rows);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    List<Row> rows = rows(visit);
    NetworkPage page = new NetworkPage(visit.day(), isOnRecord(visit), rows, drawing(rows, visit));
    return new Sheet("network", visit.speech().say("menu.network"), page);
  }

  /**
   * The picture alone.
   *
   * @throws ProblemException NOT_FOUND where nobody is tied
   */
  public static Drawing picture(Visit visit) {
    return drawing(rows(visit), visit)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(ProblemCode.NOT_FOUND, "network", "nobody is tied", "")));
  }

  private static boolean isOnRecord(Visit visit) {
    return visit.query().text("record").isPresent();
  }

  private static List<Row> rows(Visit visit) {
    Network network =
        Network.of(visit.sight().lines(), visit.speech()::name, Optional.of(visit.day())).inForce();
    Map<Tie, List<Edge>> ties = new TreeMap<>();
    for (Edge edge : network.edges()) {
      if (edge.from().isKnown() && edge.to().isKnown()) {
        ties.computeIfAbsent(edge.tie(), none -> new ArrayList<>()).add(edge);
      }
    }
    List<Row> rows = new ArrayList<>();
    ties.forEach(
        (tie, edges) ->
            rows.add(
                new Row(
                    tie.from(),
                    tie.to(),
                    tie.relation().toString(),
                    edges,
                    edges.stream()
                        .map(edge -> edge.line().standing().level())
                        .max(Comparator.naturalOrder()))));
    if (isOnRecord(visit)) {
      rows.addAll(onRecord(rows, visit));
    }
    return rows;
  }

  /** Memberships of the bodies that are in sight, or of all alliances where none is. */
  private static List<Row> onRecord(List<Row> told, Visit visit) {
    Gazetteer gazetteer = visit.gazetteer();
    Set<EntityId> bodies = new TreeSet<>();
    told.forEach(row -> bodies.addAll(List.of(row.from(), row.to())));
    bodies.removeIf(
        id ->
            id.kind() != EntityKind.ORG
                || !gazetteer.organisation(id).map(one -> one.kind().isOfStates()).orElse(false));
    if (bodies.isEmpty()) {
      gazetteer.all(EntityKind.ORG).stream()
          .map(Organisation.class::cast)
          .filter(one -> one.kind() == Organisation.Kind.ALLIANCE)
          .forEach(one -> bodies.add(one.id()));
    }
    List<Row> rows = new ArrayList<>();
    for (EntityId body : bodies) {
      for (EntityId member : gazetteer.members(body, visit.day())) {
        rows.add(new Row(member, body, "member-on-record", List.of(), Optional.empty()));
      }
    }
    return rows;
  }

  private static Optional<Drawing> drawing(List<Row> rows, Visit visit) {
    Map<EntityId, Integer> ties = new HashMap<>();
    for (Row row : rows) {
      ties.merge(row.from(), 1, Integer::sum);
      ties.merge(row.to(), 1, Integer::sum);
    }
    Set<EntityId> drawn =
        ties.entrySet().stream()
            .sorted(
                Map.Entry.<EntityId, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(DRAWN)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    List<NetworkPicture.Point> points =
        drawn.stream()
            .map(
                id ->
                    new NetworkPicture.Point(
                        id.toString(),
                        visit.speech().name(id),
                        style(id.kind()),
                        visit.links().entity(id)))
            .toList();
    List<NetworkPicture.Link> links =
        rows.stream()
            .filter(row -> drawn.contains(row.from()) && drawn.contains(row.to()))
            .map(
                row ->
                    new NetworkPicture.Link(
                        row.from().toString(), row.to().toString(), style(row), told(row, visit)))
            .toList();
    return Optional.of(NetworkPicture.of(points, links, visit.speech().say("network.lead")));
  }

  private static String told(Row row, Visit visit) {
    return visit.speech().name(row.from())
        + ' '
        + visit.speech().word("relation", row.relation())
        + ' '
        + visit.speech().name(row.to());
  }

  private static String style(EntityKind kind) {
    return switch (kind) {
      case ORG -> "body";
      case STATE, PERSON -> "state";
      default -> "thing";
    };
  }

  private static String style(Row row) {
    return Set.of(Relation.values()).stream()
        .filter(one -> one.toString().equals(row.relation()))
        .findFirst()
        .map(
            one ->
                switch (one) {
                  case BELONGS_TO -> "strong";
                  case OWES_DUTY_TO, SHARES_DUTY_WITH -> "bound";
                  case IS_PARTY_TO, HAS_AGREED_WITH -> "agreed";
                  case KEEPS_ARMS_IN -> "hosts";
                  case STANDS_IN -> "thing";
                })
        .orElse("member");
  }

  /**
   * A tie.
   *
   * @param from who
   * @param to to whom, or where
   * @param relation how, as the exports word it; {@code member-on-record} for what the gazetteer
   *     knows
   * @param edges the lines that tell of it
   * @param best how well the best of them stands
   */
  public record Row(
      EntityId from,
      EntityId to,
      String relation,
      List<Edge> edges,
      Optional<Standing.Level> best) {
    public Row {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(best, "best");
      edges = List.copyOf(edges);
    }
  }
}
