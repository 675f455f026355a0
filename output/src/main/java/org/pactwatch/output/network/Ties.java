package org.pactwatch.output.network;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;

/** Finds who is tied to whom by what a line tells. */
final class Ties {
  private static final Set<Act> BINDING =
      Set.of(
          Act.BELONG,
          Act.JOIN,
          Act.BIND,
          Act.AGREE,
          Act.SIGN,
          Act.RATIFY,
          Act.ADOPT,
          Act.HOST,
          Act.DEPLOY);
  private static final Set<Act> ENDING =
      Set.of(Act.LEAVE, Act.SUSPEND, Act.DENOUNCE, Act.CLOSE, Act.WITHDRAW);

  private final NavigableSet<Tie> found = new TreeSet<>();

  private Ties() {}

  /** The ties that a line tells of, sorted; none where it is of another type or names one end. */
  static List<Tie> of(Line line) {
    return BINDING.contains(line.act()) ? all(line) : List.of();
  }

  /** The ties whose end a line tells of: by leaving, denouncing, closing, withdrawing. */
  static List<Tie> endedBy(Line line) {
    return ENDING.contains(line.act()) ? all(line) : List.of();
  }

  private static List<Tie> all(Line line) {
    Ties ties = new Ties();
    switch (line.type()) {
      case MEMBERSHIP ->
          ties.add(role(line, Role.MEMBER), role(line, Role.ORGANISATION), Relation.BELONGS_TO);
      case OBLIGATION -> ties.addDuty(line);
      case AGREEMENT -> ties.addShared(role(line, Role.PARTY), line, Relation.HAS_AGREED_WITH);
      case STATIONING -> ties.addArms(role(line, Role.OWNER), line);
      case DEPLOYMENT -> ties.addArms(role(line, Role.ACTOR), line);
      default -> {
        // Deliveries, meetings, attacks and the like happen and bind nobody.
      }
    }
    return List.copyOf(ties.found);
  }

  /** Where nobody is named to whom it is owed, the bound owe it each other. */
  private void addDuty(Line line) {
    List<EntityId> obligors = role(line, Role.OBLIGOR);
    List<EntityId> obligees = role(line, Role.OBLIGEE);
    if (obligees.isEmpty()) {
      addShared(obligors, line, Relation.SHARES_DUTY_WITH);
    } else {
      add(obligors, obligees, Relation.OWES_DUTY_TO);
    }
  }

  /** All meet in the instrument where one is named: so do those that other lines name. */
  private void addShared(List<EntityId> parties, Line line, Relation otherwise) {
    if (line.instrument().isPresent()) {
      add(parties, List.of(line.instrument().get()), Relation.IS_PARTY_TO);
    } else {
      add(parties, parties, otherwise);
    }
  }

  private void addArms(List<EntityId> owners, Line line) {
    List<EntityId> hosts = role(line, Role.HOST);
    if (owners.equals(hosts)) {
      // What a state keeps at home ties it to nobody.
      return;
    }
    add(owners, hosts, Relation.KEEPS_ARMS_IN);
    // Unnamed forces here and there are not the same ones.
    add(line.items().stream().filter(EntityId::isKnown).toList(), hosts, Relation.STANDS_IN);
  }

  private void add(List<EntityId> from, List<EntityId> to, Relation relation) {
    for (EntityId one : from) {
      for (EntityId other : to) {
        if (!one.equals(other)) {
          found.add(new Tie(one, other, relation));
        }
      }
    }
  }

  private static List<EntityId> role(Line line, Role role) {
    return line.roles().of(role);
  }
}
