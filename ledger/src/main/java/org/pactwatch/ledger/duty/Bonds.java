package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.gazetteer.Obligation;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;

/** Finds all that states owe one state on a day, whoever attacks it. */
final class Bonds {
  private final Roll roll;
  private final Testimony testimony;
  private final Parties parties;
  private final Map<EntityId, List<Instrument>> concerning = new HashMap<>();
  private final List<Instrument> general;

  /**
   * Makes a finder.
   *
   * @param instruments those that oblige to anything
   */
  Bonds(Gazetteer gazetteer, List<Instrument> instruments, List<Line> lines) {
    this.testimony = new Testimony(lines);
    this.roll = new Roll(gazetteer);
    this.parties = new Parties(roll, testimony);
    this.general = instruments.stream().filter(Bonds::isGeneral).toList();
    for (Instrument instrument : instruments) {
      if (!isGeneral(instrument)) {
        Stream.concat(
                roll.everBound(instrument),
                testimony.named(instrument.organisation(), instrument.id()))
            .distinct()
            .forEach(
                state ->
                    concerning.computeIfAbsent(state, fresh -> new ArrayList<>()).add(instrument));
      }
    }
  }

  private static boolean isGeneral(Instrument instrument) {
    return instrument.obligations().stream().anyMatch(Obligation::general);
  }

  /** Every bond towards a state that day, in no order. */
  List<Bond> towards(EntityId obligee, LocalDate day) {
    List<Bond> bonds = new ArrayList<>();
    for (Instrument instrument : concerning.getOrDefault(obligee, List.of())) {
      addByRecord(instrument, obligee, day, bonds);
    }
    for (Instrument instrument : general) {
      addByRecord(instrument, obligee, day, bonds);
    }
    testimony.obligations().stream()
        .filter(line -> isOwed(line, obligee, day) && line.inForce(day))
        .sorted()
        .forEach(line -> addByLine(line, obligee, day, bonds));
    return bonds;
  }

  private void addByRecord(
      Instrument instrument, EntityId obligee, LocalDate day, List<Bond> bonds) {
    List<Party> bound = parties.of(instrument, day);
    for (Obligation obligation : instrument.obligations()) {
      bonds.addAll(byRecord(instrument, obligation, bound, obligee));
    }
  }

  private static List<Bond> byRecord(
      Instrument instrument, Obligation obligation, List<Party> bound, EntityId obligee) {
    Optional<Party> owed =
        bound.stream().filter(party -> party.state().equals(obligee)).findFirst();
    boolean isOwed =
        obligation.general() || (owed.isPresent() && owed.get().isAmong(obligation.obligees()));
    if (!isOwed) {
      return List.of();
    }
    return bound.stream()
        .filter(party -> party.isAmong(obligation.obligors()))
        .filter(party -> !party.state().equals(obligee))
        .filter(party -> owed.isEmpty() || !party.isOneWith(owed.get()))
        .map(party -> duty(instrument, obligation, party, owed, obligee))
        .map(duty -> new Bond(duty, obligation.general()))
        .toList();
  }

  private static Duty duty(
      Instrument instrument,
      Obligation obligation,
      Party obligor,
      Optional<Party> owed,
      EntityId obligee) {
    List<Step> steps = new ArrayList<>();
    steps.add(obligor.step());
    owed.map(Party::step).ifPresent(steps::add);
    String article = obligation.article().map(one -> "Article " + one).orElse("It");
    steps.add(
        new Step(
            article
                + " obliges to "
                + obligation.kind()
                + obligation.text().map(text -> ": " + text).orElse("."),
            Citation.of(instrument.id())));
    List<Step> doubts = new ArrayList<>(obligor.doubts());
    owed.map(Party::doubts).ifPresent(doubts::addAll);
    boolean byLine =
        obligor.basis() == Basis.LINE
            || owed.map(party -> party.basis() == Basis.LINE).orElse(false);
    return new Duty(
        obligor.state(),
        obligee,
        obligation.kind(),
        Clause.of(instrument, obligation),
        byLine ? Basis.LINE : Basis.GAZETTEER,
        obligor.footing().and(owed.map(Party::footing).orElse(Footing.IN_FORCE)),
        obligor.term(),
        steps,
        doubts);
  }

  /**
   * What a line tells too is a step of the duty on record; what it tells alone is a duty by line.
   */
  private void addByLine(Line line, EntityId obligee, LocalDate day, List<Bond> bonds) {
    for (EntityId obligor : roll.states(line.roles().of(Role.OBLIGOR), day)) {
      if (obligor.equals(obligee)) {
        continue;
      }
      Step step =
          Testimony.step(
              obligor + " owes " + obligee + ' ' + line.subject().kind().orElseThrow(), line);
      boolean onRecord = false;
      for (int i = 0; i < bonds.size(); i++) {
        Bond bond = bonds.get(i);
        if (isSaidBy(line, obligor, bond)) {
          onRecord = true;
          bonds.set(i, new Bond(bond.duty().withStep(step), bond.general()));
        }
      }
      if (!onRecord) {
        bonds.add(new Bond(byLine(line, obligor, obligee, step), false));
      }
    }
  }

  /** Where nobody is named to whom it is owed, the bound owe it each other. */
  private boolean isOwed(Line line, EntityId obligee, LocalDate day) {
    List<EntityId> owed = line.roles().of(Role.OBLIGEE);
    return roll.states(owed.isEmpty() ? line.roles().of(Role.OBLIGOR) : owed, day)
        .contains(obligee);
  }

  private static boolean isSaidBy(Line line, EntityId obligor, Bond bond) {
    Duty duty = bond.duty();
    return duty.basis() == Basis.GAZETTEER
        && !bond.general()
        && duty.obligor().equals(obligor)
        && line.subject().kind().equals(Optional.of(duty.kind()))
        && (line.instrument().isEmpty() || line.instrument().equals(duty.clause().instrument()));
  }

  private static Duty byLine(Line line, EntityId obligor, EntityId obligee, Step step) {
    return new Duty(
        obligor,
        obligee,
        line.subject().kind().orElseThrow(),
        Clause.of(line),
        Basis.LINE,
        Testimony.footing(line),
        new Term(line.firstDay().map(LocalDate::toString), Optional.empty()),
        List.of(step),
        List.of());
  }
}
