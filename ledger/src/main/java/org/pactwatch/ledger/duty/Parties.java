package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Who is bound by an instrument on a day, by the gazetteer and by what documents say. */
final class Parties {
  private final Roll roll;
  private final Testimony testimony;

  Parties(Roll roll, Testimony testimony) {
    this.roll = roll;
    this.testimony = testimony;
  }

  /** The parties of a day, sorted by state, each state once; none where it is not in force. */
  List<Party> of(Instrument instrument, LocalDate day) {
    SortedMap<EntityId, Party> parties = roll.of(instrument, day);
    if (parties.isEmpty()) {
      return List.of();
    }
    parties.replaceAll((state, party) -> doubted(party, instrument, day));
    told(instrument, day).forEach(party -> parties.putIfAbsent(party.state(), party));
    return List.copyOf(parties.values());
  }

  /** Adds what the founded body's own record and documents hold against a party. */
  private Party doubted(Party party, Instrument instrument, LocalDate day) {
    EntityId state = party.state();
    LinkedHashSet<Step> doubts = new LinkedHashSet<>(party.doubts());
    Footing footing = party.footing();
    Optional<EntityId> body = party.through().or(instrument::organisation);
    if (body.isPresent() && doubts.addAll(roll.caveats(state, body.get(), day))) {
      footing = footing.and(Footing.DISPUTED);
    }
    List<LineSummary> against = new ArrayList<>(testimony.denouncing(state, instrument.id(), day));
    body.ifPresent(one -> against.addAll(testimony.parting(state, one, day)));
    for (LineSummary line : against) {
      String what = state + " and " + body.orElse(instrument.id()) + ", " + line.act();
      doubts.add(Testimony.step(what, line));
      if (Testimony.isSaidToBeSo(line, day)) {
        footing = footing.and(Footing.DISPUTED);
      }
    }
    return party.with(footing, List.copyOf(doubts));
  }

  /**
   * Who is a party by documents alone. The gazetteer knows when a listed party was bound better
   * than who reports its joining or signing.
   */
  private List<Party> told(Instrument instrument, LocalDate day) {
    Set<EntityId> listed = roll.everBound(instrument).collect(Collectors.toSet());
    List<Party> told = new ArrayList<>();
    Optional<EntityId> body = instrument.organisation();
    for (LineSummary line : body.map(one -> testimony.belonging(one, day)).orElse(List.of())) {
      states(line, Role.MEMBER)
          .forEach(
              state ->
                  told.add(
                      byLine(
                          state,
                          state + " belongs to " + body.orElseThrow(),
                          line,
                          Testimony.footing(line))));
    }
    for (LineSummary line : testimony.agreeing(instrument.id(), day)) {
      // Agreeing is not yet being bound.
      Footing footing = Testimony.footing(line).and(Footing.CLAIMED);
      states(line, Role.PARTY)
          .forEach(
              state ->
                  told.add(byLine(state, state + " agreed to " + instrument.id(), line, footing)));
    }
    told.removeIf(party -> listed.contains(party.state()));
    return told;
  }

  private static List<EntityId> states(LineSummary line, Role role) {
    return line.roles().of(role).stream().filter(id -> id.kind() == EntityKind.STATE).toList();
  }

  private static Party byLine(EntityId state, String what, LineSummary line, Footing footing) {
    return new Party(
        state,
        Optional.empty(),
        Basis.LINE,
        footing,
        new Term(line.firstDay().map(LocalDate::toString), Optional.empty()),
        Testimony.step(what, line),
        List.of());
  }
}
