package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.gazetteer.Obligation;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Answers who has promised what under which treaty. Immutable and safe to share. */
public final class TreatyFinder {
  private final List<Instrument> instruments;
  private final Roll roll;
  private final Testimony testimony;
  private final Parties parties;

  /**
   * Makes an answerer.
   *
   * @param gazetteer treaties with their parties and what they oblige to
   * @param lines what documents say, in any order
   */
  public TreatyFinder(Gazetteer gazetteer, List<Line> lines) {
    instruments =
        gazetteer.all(EntityKind.INSTRUMENT).stream()
            .map(Instrument.class::cast)
            .filter(TreatyFinder::bindsSome)
            .toList();
    roll = new Roll(gazetteer);
    testimony = new Testimony(lines);
    parties = new Parties(roll, testimony);
  }

  /** What is owed to every state alike, as under the Charter, is no bond between its parties. */
  private static boolean bindsSome(Instrument instrument) {
    return instrument.obligations().stream().anyMatch(obligation -> !obligation.general());
  }

  /**
   * Everyone bound on a day, by the gazetteer and by lines, sorted. Where a line tells of a duty
   * that is known without it, it is one more step; where not, it stands by itself.
   */
  public List<TreatyMember> on(LocalDate day) {
    List<TreatyMember> members = new ArrayList<>();
    for (Instrument instrument : instruments) {
      parties.of(instrument, day).forEach(party -> members.add(member(instrument, party)));
    }
    testimony.obligations().stream()
        .filter(line -> line.inForce(day))
        .sorted()
        .forEach(line -> add(line, day, members));
    return members.stream().sorted().toList();
  }

  private static TreatyMember member(Instrument instrument, Party party) {
    Set<ObligationKind> kinds = EnumSet.noneOf(ObligationKind.class);
    instrument.obligations().stream()
        .filter(obligation -> party.isAmong(obligation.obligors()))
        .map(Obligation::kind)
        .forEach(kinds::add);
    return new TreatyMember(
        Optional.of(instrument.id()),
        party.state(),
        kinds,
        party.term(),
        party.basis(),
        party.footing(),
        List.of(party.step()),
        party.doubts());
  }

  private void add(Line line, LocalDate day, List<TreatyMember> members) {
    ObligationKind kind = line.subject().kind().orElseThrow();
    Set<EntityId> concerned = concerned(line, day);
    for (EntityId state : roll.states(line.roles().of(Role.OBLIGOR), day)) {
      Step step = Testimony.step(state + " is bound to " + kind, line);
      boolean isKnown = false;
      for (int i = 0; i < members.size(); i++) {
        TreatyMember member = members.get(i);
        if (member.instrument().isPresent()
            && member.state().equals(state)
            && member.promises(line.instrument(), kind)
            && areParties(concerned, member.instrument(), members)) {
          isKnown = true;
          members.set(i, member.withStep(step));
        }
      }
      if (!isKnown) {
        members.add(byLine(line, state, kind, step));
      }
    }
  }

  private Set<EntityId> concerned(Line line, LocalDate day) {
    Set<EntityId> concerned = roll.states(line.roles().of(Role.OBLIGOR), day);
    concerned.addAll(roll.states(line.roles().of(Role.OBLIGEE), day));
    return concerned;
  }

  /** What is owed to others than its parties is no duty under a treaty. */
  private static boolean areParties(
      Set<EntityId> states, Optional<EntityId> instrument, List<TreatyMember> members) {
    return members.stream()
        .filter(member -> member.instrument().equals(instrument))
        .map(TreatyMember::state)
        .collect(Collectors.toSet())
        .containsAll(states);
  }

  private static TreatyMember byLine(Line line, EntityId state, ObligationKind kind, Step step) {
    return new TreatyMember(
        line.instrument(),
        state,
        Set.of(kind),
        new Term(line.firstDay().map(LocalDate::toString), Optional.empty()),
        Basis.LINE,
        Testimony.footing(line),
        List.of(step),
        List.of());
  }
}
