package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.gazetteer.Obligation;
import org.pactwatch.gazetteer.Organisation;
import org.pactwatch.gazetteer.Period;
import org.pactwatch.gazetteer.Tenure;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.duty.Hosting;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.web.picture.Drawing;
import org.pactwatch.web.rows.FacetName;
import org.pactwatch.web.rows.LineRow;
import org.pactwatch.web.rows.RowPage;
import org.pactwatch.web.rows.RowQuery;

/**
 * An alliance, a state, a person, a weapon, a treaty: what is known of it and what is told of it.
 *
 * @param id who or what
 * @param day the day that counts
 * @param known whether the gazetteer knows it
 * @param offices offices held, of a person
 * @param members who belonged to it that day, of a body
 * @param memberships what it belonged to that day, of a state
 * @param papers what binds it by treaty that day, of a state; what it says, of a treaty
 * @param given lines in which it is bound
 * @param received lines in which something is owed to it
 * @param placed lines of deployments and stationing with it
 * @param hostings what of it stands where that day
 * @param statements what it is quoted with, the newest first
 * @param lines the newest lines with it
 * @param facet the facet that gives all of its lines
 * @param picture its lines over time; absent where none tells a day
 */
public record EntityPage(
    EntityId id,
    LocalDate day,
    boolean known,
    List<Tenure> offices,
    List<EntityId> members,
    List<EntityId> memberships,
    List<Paper> papers,
    List<LineSummary> given,
    List<LineSummary> received,
    List<LineSummary> placed,
    List<Hosting> hostings,
    List<ClaimCard> statements,
    RowPage lines,
    FacetName facet,
    Optional<Drawing> picture) {
  private static final int LIMIT = 15;

  public EntityPage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(lines, "lines");
    Objects.requireNonNull(facet, "facet");
    Objects.requireNonNull(picture, "picture");
    offices = List.copyOf(offices);
    members = List.copyOf(members);
    memberships = List.copyOf(memberships);
    papers = List.copyOf(papers);
    given = List.copyOf(given);
    received = List.copyOf(received);
    placed = List.copyOf(placed);
    hostings = List.copyOf(hostings);
    statements = List.copyOf(statements);
  }

  /** Gathers the page; of what nothing is known or told, it says so. */
  public static Sheet of(Visit visit) {
    EntityId id =
        Query.needed(
            visit.query().read("id", "an id such as BLR or person:putin", EntityId::parse), "id");
    Gazetteer gazetteer = visit.gazetteer();
    LocalDate day = visit.day();
    FacetName facet = facet(id);
    RowQuery query = RowQuery.all().with(facet, id.toString());
    RowPage lines = visit.sight().index().page(query, Optional.empty(), LIMIT);
    List<LineRow> rows = visit.sight().index().page(query, Optional.empty(), 2 * LIMIT).rows();
    EntityPage page =
        new EntityPage(
            id,
            day,
            gazetteer.find(id).isPresent(),
            gazetteer.tenures(id),
            gazetteer.members(id, day),
            memberships(id, day, gazetteer),
            papers(id, day, gazetteer),
            lines(visit, line -> line.roles().of(Role.OBLIGOR).contains(id)),
            lines(visit, line -> line.roles().of(Role.OBLIGEE).contains(id)),
            lines(visit, line -> isPlacing(line) && concerns(line, id)),
            visit.sight().hostings().on(day).stream().filter(one -> concerns(one, id)).toList(),
            statements(id, visit),
            lines,
            facet,
            Timeline.picture(rows, visit.speech().name(id), visit));
    return new Sheet("entity", visit.speech().name(id), page);
  }

  private static FacetName facet(EntityId id) {
    return switch (id.kind()) {
      case WEAPON -> FacetName.ITEM;
      case OUTLET -> FacetName.OUTLET;
      default -> FacetName.PARTICIPANT;
    };
  }

  private static List<EntityId> memberships(EntityId id, LocalDate day, Gazetteer gazetteer) {
    return id.kind() == EntityKind.STATE
        ? gazetteer.memberships(id, day).stream()
            .filter(
                body ->
                    gazetteer.organisation(body).map(Organisation::kind).orElseThrow().isOfStates())
            .toList()
        : List.of();
  }

  private static List<Paper> papers(EntityId id, LocalDate day, Gazetteer gazetteer) {
    List<Paper> papers = new ArrayList<>();
    gazetteer.all(EntityKind.INSTRUMENT).stream()
        .map(Instrument.class::cast)
        .filter(one -> one.id().equals(id) || isParty(id, one, day, gazetteer))
        .forEach(one -> one.obligations().forEach(duty -> papers.add(new Paper(one.id(), duty))));
    return papers;
  }

  private static boolean isParty(
      EntityId id, Instrument paper, LocalDate day, Gazetteer gazetteer) {
    boolean inForce = paper.force().map(one -> one.on(day) != Period.Cover.NO).orElse(false);
    boolean named =
        paper.parties().stream()
            .anyMatch(one -> one.state().equals(id) && one.period().on(day) != Period.Cover.NO);
    boolean member =
        paper.parties().isEmpty()
            && paper
                .organisation()
                .map(body -> gazetteer.members(body, day).contains(id))
                .orElse(false);
    return inForce && (named || member);
  }

  private static List<LineSummary> lines(Visit visit, Predicate<LineSummary> which) {
    return visit.sight().lines().stream().filter(which).limit(LIMIT).toList();
  }

  private static boolean isPlacing(LineSummary line) {
    return line.type() == ClaimType.DEPLOYMENT || line.type() == ClaimType.STATIONING;
  }

  private static boolean concerns(LineSummary line, EntityId id) {
    return line.roles().all().contains(id) || line.items().contains(id);
  }

  private static boolean concerns(Hosting hosting, EntityId id) {
    return hosting.host().equals(id)
        || hosting.owners().contains(id)
        || hosting.items().contains(id);
  }

  private static List<ClaimCard> statements(EntityId id, Visit visit) {
    List<SourcedClaim> all = new ArrayList<>(visit.sight().statementsOf(id));
    all.sort(
        (one, other) ->
            other
                .header()
                .published()
                .map(day -> day.day())
                .orElse(LocalDate.MIN)
                .compareTo(one.header().published().map(day -> day.day()).orElse(LocalDate.MIN)));
    return all.stream()
        .limit(LIMIT)
        .map(one -> ClaimCard.of(one.claim(), one.header(), visit.speech()))
        .toList();
  }

  /** An obligation and the paper it stands in. */
  public record Paper(EntityId instrument, Obligation obligation) {}
}
