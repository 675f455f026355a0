package org.pactwatch.eval.corpus.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.eval.corpus.phrase.Chance;

/** Makes what happens in a world. No two happenings could be taken for one another. */
final class HappeningMaker {
  private static final int HAPPENINGS = 40;
  private static final int DAYS = 300;
  private static final int TWIN_DAYS = 75;
  private static final String PLANNED = "planned";
  private static final double CLASHES = 0.5;
  private static final double SPEAKERS = 0.05;

  private final List<Kind> kinds = Kinds.read();
  private final Things things = Things.read();

  List<Happening> of(String world, List<State> states, Chance chance) {
    List<Happening> made = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int number = 0; made.size() < HAPPENINGS; number++) {
      Chance own = chance.named(number);
      Kind kind = own.pick(kinds);
      List<State> pair = own.pick(states, 2);
      Happening one = happening(world + "-h" + made.size(), kind, pair, own);
      if (taken.add(key(one))) {
        made.add(one);
        twin(one, own).ifPresent(made::add);
      }
    }
    return made;
  }

  /** States sign, attack and meet again: the same on another day is another happening. */
  private static Optional<Happening> twin(Happening one, Chance own) {
    boolean again =
        one.kind().pace() == Kind.Pace.EVENT && one.clash() == Clash.NONE && own.in(0.25);
    if (!again) {
      return Optional.empty();
    }
    List<Step> later =
        one.steps().stream()
            .map(
                step ->
                    new Step(
                        step.phase(),
                        step.day().plusDays(TWIN_DAYS),
                        step.news().plusDays(TWIN_DAYS)))
            .toList();
    return Optional.of(
        new Happening(
            one.id() + "b",
            one.kind(),
            one.a(),
            one.b(),
            one.about(),
            later,
            Clash.NONE,
            one.denier()));
  }

  /** Whoever is in both roles and whatever is moved: what tells lines apart. */
  private static String key(Happening one) {
    String pair =
        one.kind().roles().containsValue("ab") && one.a().name().compareTo(one.b().name()) > 0
            ? one.b().name() + one.a().name()
            : one.a().name() + one.b().name();
    boolean member = one.kind().needs().contains(Kind.Need.ORGANISATION);
    return one.kind().type()
        + "|"
        // Leaving and joining the same organisation would deny one another.
        + (member ? one.a().name() : pair + one.kind().step(one.last().phase()).act())
        + one.about().item().map(Item::id).orElse("")
        + one.about().organisation().map(Organisation::id).orElse("");
  }

  private Happening happening(String id, Kind kind, List<State> pair, Chance own) {
    State a = pair.get(0);
    State b = pair.get(1);
    Clash clash = own.in(CLASHES) ? clash(kind, own) : Clash.NONE;
    List<String> life = own.pick(kind.lives());
    if (clash == Clash.COUNT || clash == Clash.DATE) {
      // Two numbers or days contradict each other where they are told of one and the same step.
      life = List.of(life.get(life.size() - 1));
    }
    LocalDate day = WorldMaker.start().plusDays(own.below(DAYS));
    List<Step> steps = steps(life, day, own);
    return new Happening(
        id, kind, a, b, about(kind, b, own), steps, clash, denier(kind, life, a, b, own));
  }

  private static State denier(Kind kind, List<String> life, State a, State b, Chance own) {
    Kind.By by =
        kind.steps().containsKey(Kind.DENIED)
            ? kind.step(Kind.DENIED).by()
            : kind.step(life.get(life.size() - 1)).by();
    return switch (by) {
      case A -> a;
      case B -> b;
      case EITHER -> own.in(0.5) ? a : b;
    };
  }

  /** A plan tells the day on which it comes to be; what begins takes a day of its own. */
  private static List<Step> steps(List<String> life, LocalDate known, Chance own) {
    String last = life.get(life.size() - 1);
    boolean onlyPlanned = last.equals(PLANNED);
    LocalDate day =
        onlyPlanned ? known.plusDays(own.between(10, 60)) : known.minusDays(own.between(0, 2));
    List<Step> steps = new ArrayList<>();
    LocalDate news = known;
    for (int i = life.size() - 1; i >= 0; i--) {
      String phase = life.get(i);
      boolean ownDay = !phase.equals(PLANNED) && i < life.size() - 1;
      steps.add(0, new Step(phase, ownDay ? news.minusDays(own.between(0, 2)) : day, news));
      news = news.minusDays(own.between(9, 25));
    }
    return steps;
  }

  private Happening.About about(Kind kind, State b, Chance own) {
    boolean troops = kind.needs().contains(Kind.Need.TROOPS);
    Optional<Item> item =
        troops
            ? Optional.of(things.troops())
            : kind.needs().contains(Kind.Need.ITEMS)
                ? Optional.of(own.pick(things.items()))
                : Optional.empty();
    int number = troops ? own.between(12, 90) * 10 : own.between(10, 55);
    int other = number + number / 2 + own.between(2, 9) * (troops ? 10 : 1);
    List<String> places = own.pick(b.towns(), 2);
    return new Happening.About(
        item,
        new Count(number, other),
        kind.needs().contains(Kind.Need.ORGANISATION)
            ? Optional.of(own.pick(things.organisations()))
            : Optional.empty(),
        kind.needs().contains(Kind.Need.PAPER)
            ? Optional.of(own.pick(things.papers()))
            : Optional.empty(),
        places.get(0),
        places.get(1));
  }

  /** Draws what is planted among all that the kind allows; who spoke is seldom in doubt. */
  private static Clash clash(Kind kind, Chance own) {
    List<Clash> possible = new ArrayList<>();
    if (kind.steps().containsKey(Kind.DENIED)) {
      possible.addAll(Collections.nCopies(4, Clash.DENIAL));
    }
    if (kind.steps().containsKey(Kind.REMAINS)) {
      possible.addAll(Collections.nCopies(4, Clash.MEMBERSHIP));
    }
    boolean counted = kind.needs().stream().anyMatch(HappeningMaker::counts);
    if (kind.pace() == Kind.Pace.PROCESS && counted) {
      possible.addAll(Collections.nCopies(5, Clash.COUNT));
      possible.addAll(Collections.nCopies(2, Clash.SPREAD));
      possible.addAll(Collections.nCopies(3, Clash.DATE));
    }
    if (kind.isSeen()) {
      possible.addAll(Collections.nCopies(2, Clash.PLACE));
    }
    if (own.in(SPEAKERS)) {
      return own.in(0.5) ? Clash.ATTRIBUTION : Clash.OFFICE;
    }
    return possible.isEmpty() ? Clash.NONE : own.pick(possible);
  }

  private static boolean counts(Kind.Need need) {
    return need == Kind.Need.ITEMS || need == Kind.Need.TROOPS;
  }
}
