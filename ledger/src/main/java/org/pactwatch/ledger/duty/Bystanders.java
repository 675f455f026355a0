package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Period;
import org.pactwatch.gazetteer.State;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** The states of a day: who stands aside, and who is not there at all. */
final class Bystanders {
  private final Gazetteer gazetteer;

  Bystanders(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The states of the day, sorted, that owe the attacked nothing and do not attack. */
  List<EntityId> unbound(Attack attack, List<Duty> owed) {
    Set<EntityId> bound = owed.stream().map(Duty::obligor).collect(Collectors.toSet());
    bound.add(attack.attacked());
    attack.attacker().ifPresent(bound::add);
    return gazetteer.all(EntityKind.STATE).stream()
        .map(State.class::cast)
        .filter(state -> state.kind() == State.Kind.STATE && existed(state, attack.day()))
        .map(State::id)
        .filter(state -> !bound.contains(state))
        .toList();
  }

  /** Tells of attacked or attacker that they do not exist that day. */
  List<Step> missing(Attack attack) {
    return Stream.concat(Stream.of(attack.attacked()), attack.attacker().stream())
        .filter(state -> !existed(gazetteer.state(state).orElseThrow(), attack.day()))
        .map(state -> new Step(state + " does not exist on that day.", Citation.of(state)))
        .toList();
  }

  private static boolean existed(State state, LocalDate day) {
    return state.existed().on(day) != Period.Cover.NO;
  }
}
