package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.gazetteer.State;
import org.pactwatch.ledger.duty.Attack;
import org.pactwatch.ledger.duty.Clause;
import org.pactwatch.ledger.duty.Duties;
import org.pactwatch.ledger.duty.Duty;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/**
 * Who must do what when a state is attacked.
 *
 * @param states the states to choose from, by name
 * @param attacked the one attacked
 * @param day when
 * @param attacker who attacks
 * @param answer the answer; absent where no question is asked
 * @param groups what is owed, by what must be done and by which words
 */
public record DutiesPage(
    List<EntityId> states,
    Optional<EntityId> attacked,
    LocalDate day,
    Optional<EntityId> attacker,
    Optional<Duties> answer,
    List<Group> groups) {
  public DutiesPage {
    Objects.requireNonNull(attacked, "attacked");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(attacker, "attacker");
    Objects.requireNonNull(answer, "answer");
    states = List.copyOf(states);
    groups = List.copyOf(groups);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    Optional<EntityId> attacked = state("attacked", visit);
    Optional<EntityId> attacker = state("by", visit);
    LocalDate day = visit.query().day("on").orElse(visit.day());
    Optional<Duties> answer =
        attacked.map(one -> visit.sight().duties().answer(new Attack(one, day, attacker)));
    List<EntityId> states =
        visit.gazetteer().all(EntityKind.STATE).stream()
            .map(State.class::cast)
            .filter(one -> one.kind() == State.Kind.STATE)
            .map(State::id)
            .sorted(Comparator.comparing(visit.speech()::name))
            .toList();
    DutiesPage page =
        new DutiesPage(
            states,
            attacked,
            day,
            attacker,
            answer,
            answer.map(one -> groups(one.owed())).orElse(List.of()));
    return new Sheet("duties", visit.speech().say("menu.duties"), page);
  }

  private static Optional<EntityId> state(String name, Visit visit) {
    return visit.query().read(name, "a state by its three letters: BLR", EntityId::state);
  }

  private static List<Group> groups(List<Duty> owed) {
    Map<List<Object>, List<Duty>> sorted = new LinkedHashMap<>();
    for (Duty duty : owed) {
      sorted
          .computeIfAbsent(List.of(duty.kind(), duty.clause()), none -> new ArrayList<>())
          .add(duty);
    }
    return sorted.values().stream()
        .map(same -> new Group(same.get(0).kind(), same.get(0).clause(), same))
        .toList();
  }

  /** What several states owe by the same words. */
  public record Group(ObligationKind kind, Clause clause, List<Duty> duties) {
    public Group {
      duties = List.copyOf(duties);
    }
  }
}
