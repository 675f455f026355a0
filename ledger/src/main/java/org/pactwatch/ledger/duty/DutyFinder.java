package org.pactwatch.ledger.duty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Answers who must do what when a state is attacked. Immutable and safe to share. */
public final class DutyFinder {
  /** The types of lines that tell of duties; others are passed over. */
  public static final Set<ClaimType> TYPES =
      Collections.unmodifiableSet(
          EnumSet.of(ClaimType.MEMBERSHIP, ClaimType.AGREEMENT, ClaimType.OBLIGATION));

  private static final Set<ObligationKind> HELP =
      Set.of(ObligationKind.DEFENSE, ObligationKind.ASSISTANCE);

  private final Gazetteer gazetteer;
  private final List<Instrument> instruments;
  private final Bonds bonds;
  private final Bystanders bystanders;

  /**
   * Makes an answerer.
   *
   * @param gazetteer instruments, memberships, states
   * @param lines what documents say, in any order; none where there is no ledger
   */
  public DutyFinder(Gazetteer gazetteer, List<LineSummary> lines) {
    this.gazetteer = gazetteer;
    this.instruments =
        gazetteer.all(EntityKind.INSTRUMENT).stream()
            .map(Instrument.class::cast)
            .filter(instrument -> !instrument.obligations().isEmpty())
            .toList();
    this.bonds = new Bonds(gazetteer, instruments, lines);
    this.bystanders = new Bystanders(gazetteer);
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
    List<Duty> towardsAttacker = towardsAttacker(attack);
    List<Duty> owed = owed(attack, all, towardsAttacker);
    return new Duties(
        attack,
        owed,
        broken(attack, all),
        conflicts(owed, towardsAttacker),
        general(all),
        new PendingPapers(new Roll(gazetteer)).among(instruments, attack.attacked(), attack.day()),
        bystanders.unbound(attack, owed),
        bystanders.missing(attack));
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

  /** What states owe the attacker should the attacked be the one who attacks. */
  private List<Duty> towardsAttacker(Attack attack) {
    return attack.attacker().stream()
        .flatMap(attacker -> bonds.towards(attacker, attack.day()).stream())
        .filter(bond -> !bond.general() && bond.isCalledBy(attack.attacked()))
        .map(Bond::duty)
        .toList();
  }

  private static List<Duty> owed(Attack attack, List<Bond> all, List<Duty> towardsAttacker) {
    Set<Clause> mutual = mutual(attack, all, towardsAttacker);
    List<Duty> owed = new ArrayList<>();
    for (Bond bond : all) {
      Duty duty = bond.duty();
      boolean byAttacker = attack.attacker().equals(Optional.of(duty.obligor()));
      boolean called = attack.attacker().map(bond::isCalledBy).orElse(true);
      // An attacker breaks what it owes; only to consult it stays bound.
      boolean stays = !byAttacker || duty.kind() == ObligationKind.CONSULTATION;
      if (!bond.general() && called && stays) {
        boolean fromWithin = HELP.contains(duty.kind()) && mutual.contains(duty.clause());
        owed.add(fromWithin ? leftOpen(duty, attack.attacker().orElseThrow()) : duty);
      }
    }
    return owed;
  }

  /** The clauses by which attacker and attacked owe each other the same. */
  private static Set<Clause> mutual(Attack attack, List<Bond> all, List<Duty> towardsAttacker) {
    Set<Clause> towards = towardsAttacker.stream().map(Duty::clause).collect(Collectors.toSet());
    return all.stream()
        .map(Bond::duty)
        .filter(duty -> attack.attacker().equals(Optional.of(duty.obligor())))
        .map(Duty::clause)
        .filter(towards::contains)
        .collect(Collectors.toSet());
  }

  /** Whether a pact covers the attack of one member on another, its words leave open. */
  private static Duty leftOpen(Duty duty, EntityId attacker) {
    EntityId instrument = duty.clause().instrument().orElse(attacker);
    String sentence =
        "The attacker "
            + attacker
            + " is bound and protected by the same words; whether they cover an attack from within"
            + " is open.";
    return duty.withDoubt(new Step(sentence, Citation.of(instrument)), Footing.UNSURE);
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
      // Where a pact covers an attack is no matter where an ally is the one who attacks.
      case DEFENSE -> duty.clause().against().isEmpty();
      case ASSISTANCE, ASSURANCE, NEUTRALITY, NONAGGRESSION ->
          duty.clause().against().isEmpty() && duty.clause().condition().isEmpty();
      case CONSULTATION -> false;
    };
  }

  private static List<Conflict> conflicts(List<Duty> owed, List<Duty> towardsAttacker) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Duty help : owed) {
      for (Duty other : towardsAttacker) {
        boolean same = other.obligor().equals(help.obligor());
        if (same && HELP.contains(help.kind()) && holdsBack(other)) {
          conflicts.add(new Conflict(help, other));
        }
      }
    }
    return conflicts;
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
            .collect(
                Collectors.groupingBy(
                    duty -> duty.clause().key(), LinkedHashMap::new, Collectors.toList()));
    return byClause.values().stream()
        .map(same -> new GeneralRule(same.get(0).kind(), same.get(0).clause(), same.size()))
        .toList();
  }
}
