package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.gazetteer.Period;
import org.pactwatch.gazetteer.State;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Answers who must do what when a state is attacked. Immutable and safe to share. */
public final class DutyFinder {
  private static final Set<ObligationKind> HELP =
      Set.of(ObligationKind.DEFENSE, ObligationKind.ASSISTANCE);

  private final Gazetteer gazetteer;
  private final List<Instrument> instruments;
  private final Bonds bonds;

  /**
   * Makes an answerer.
   *
   * @param gazetteer instruments, memberships, states
   * @param lines what documents say, in any order; none where there is no ledger
   */
  public DutyFinder(Gazetteer gazetteer, List<Line> lines) {
    this.gazetteer = gazetteer;
    this.instruments =
        gazetteer.all(EntityKind.INSTRUMENT).stream()
            .map(Instrument.class::cast)
            .filter(instrument -> !instrument.obligations().isEmpty())
            .toList();
    this.bonds = new Bonds(gazetteer, instruments, lines);
  }

  /**
   * Answers a question. A day on which nothing binds anybody is an answer, not an error.
   *
   * @throws ProblemException NOT_FOUND if the gazetteer knows no such state, BAD_OPTION if a state
   *     is to attack itself
   */
  public Duties answer(Attack attack) {
    check(attack);
    List<Bond> all = bonds.towards(attack.attacked(), attack.day());
    List<Duty> owed = owed(attack, all);
    return new Duties(
        attack,
        owed,
        broken(attack, all),
        conflicts(attack, owed),
        general(all),
        new PendingPapers(new Roll(gazetteer)).among(instruments, attack.attacked(), attack.day()),
        neutral(attack, owed));
  }

  private void check(Attack attack) {
    known(attack.attacked());
    attack.attacker().ifPresent(this::known);
    if (attack.attacker().equals(Optional.of(attack.attacked()))) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.BAD_OPTION,
              attack.attacked().toString(),
              "expected another state as the attacker, got the attacked",
              "name the attacker, or leave it open"));
    }
  }

  private void known(EntityId state) {
    if (gazetteer.state(state).isEmpty()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.NOT_FOUND,
              state.toString(),
              "expected the ISO 3166-1 alpha-3 code of a state, got one that no entry has",
              "use a code such as BLR"));
    }
  }

  private static List<Duty> owed(Attack attack, List<Bond> all) {
    List<Duty> owed = new ArrayList<>();
    for (Bond bond : all) {
      boolean byAttacker = attack.attacker().equals(Optional.of(bond.duty().obligor()));
      boolean called = attack.attacker().map(bond::isCalledBy).orElse(true);
      // An attacker breaks what it owes; only to consult it stays bound.
      boolean stays = !byAttacker || bond.duty().kind() == ObligationKind.CONSULTATION;
      if (!bond.general() && called && stays) {
        owed.add(attack.attacker().map(who -> fromWithin(bond, who)).orElse(bond.duty()));
      }
    }
    return owed;
  }

  /**
   * Whether a pact for defence covers the attack of one member on another, its words leave open.
   */
  private static Duty fromWithin(Bond bond, EntityId attacker) {
    Duty duty = bond.duty();
    if (!HELP.contains(duty.kind()) || !bond.parties().contains(attacker)) {
      return duty;
    }
    EntityId instrument = duty.clause().instrument().orElseThrow();
    return duty.withDoubt(
        new Step(
            "The attacker "
                + attacker
                + " is party to "
                + instrument
                + " itself; whether it covers an attack from within is open.",
            Citation.of(instrument)),
        Footing.UNSURE);
  }

  private static List<Duty> broken(Attack attack, List<Bond> all) {
    return all.stream()
        .map(Bond::duty)
        .filter(duty -> attack.attacker().equals(Optional.of(duty.obligor())))
        .filter(DutyFinder::isBrokenByAttack)
        .toList();
  }

  private static boolean isBrokenByAttack(Duty duty) {
    return switch (duty.kind()) {
      case DEFENSE, ASSISTANCE -> duty.clause().against().isEmpty();
      case ASSURANCE, NEUTRALITY, NONAGGRESSION -> duty.clause().condition().isEmpty();
      case CONSULTATION -> false;
    };
  }

  private List<Conflict> conflicts(Attack attack, List<Duty> owed) {
    if (attack.attacker().isEmpty()) {
      return List.of();
    }
    List<Duty> binding =
        bonds.towards(attack.attacker().get(), attack.day()).stream()
            .filter(bond -> !bond.general() && bond.isCalledBy(attack.attacked()))
            .map(Bond::duty)
            .filter(DutyFinder::holdsBack)
            .toList();
    return owed.stream()
        .filter(duty -> HELP.contains(duty.kind()))
        .flatMap(
            duty ->
                binding.stream()
                    .filter(other -> other.obligor().equals(duty.obligor()))
                    .map(other -> new Conflict(duty, other)))
        .toList();
  }

  /** Whether what is owed to the attacker stands against helping the attacked. */
  private static boolean holdsBack(Duty duty) {
    return switch (duty.kind()) {
      case DEFENSE, ASSISTANCE, NEUTRALITY, NONAGGRESSION -> true;
      case CONSULTATION, ASSURANCE -> false;
    };
  }

  private static List<GeneralRule> general(List<Bond> all) {
    Map<String, List<Duty>> byClause =
        all.stream()
            .filter(Bond::general)
            .map(Bond::duty)
            .sorted()
            .collect(
                Collectors.groupingBy(
                    duty -> duty.clause().key(), LinkedHashMap::new, Collectors.toList()));
    return byClause.values().stream()
        .map(same -> new GeneralRule(same.get(0).kind(), same.get(0).clause(), same.size()))
        .toList();
  }

  private List<EntityId> neutral(Attack attack, List<Duty> owed) {
    Set<EntityId> bound = owed.stream().map(Duty::obligor).collect(Collectors.toSet());
    TreeSet<EntityId> neutral = new TreeSet<>();
    gazetteer.all(EntityKind.STATE).stream()
        .map(State.class::cast)
        .filter(state -> state.kind() == State.Kind.STATE)
        .filter(state -> existed(state, attack.day()))
        .map(State::id)
        .filter(state -> !bound.contains(state))
        .forEach(neutral::add);
    neutral.remove(attack.attacked());
    attack.attacker().ifPresent(neutral::remove);
    return List.copyOf(neutral);
  }

  private static boolean existed(State state, LocalDate day) {
    return state.existed().on(day) != Period.Cover.NO;
  }
}
