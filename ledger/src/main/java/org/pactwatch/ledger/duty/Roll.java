package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Caveat;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.gazetteer.Membership;
import org.pactwatch.gazetteer.Organisation;
import org.pactwatch.gazetteer.PartialDate;
import org.pactwatch.gazetteer.Period;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Who is bound by an instrument on a day by the gazetteer alone. */
final class Roll {
  private final Gazetteer gazetteer;
  private final Map<EntityId, List<Membership>> withCaveats;

  Roll(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    withCaveats =
        gazetteer.all(EntityKind.ORG).stream()
            .map(Organisation.class::cast)
            .collect(Collectors.toMap(Organisation::id, Roll::withCaveats));
  }

  private static List<Membership> withCaveats(Organisation organisation) {
    return organisation.members().stream().filter(one -> !one.caveats().isEmpty()).toList();
  }

  /** The parties of a day by state, each in its firmest membership. */
  SortedMap<EntityId, Party> of(Instrument instrument, LocalDate day) {
    SortedMap<EntityId, Party> parties = new TreeMap<>();
    Period.Cover force = force(instrument, day);
    if (force != Period.Cover.NO) {
      listed(instrument).stream()
          .flatMap(listed -> expanded(instrument, listed, force, day))
          .forEach(party -> parties.merge(party.state(), party, Roll::firmer));
    }
    return parties;
  }

  /**
   * Tells whether an instrument is in force. It cannot bind before it was signed, even where the
   * day on which it came into force is not known.
   */
  static Period.Cover force(Instrument instrument, LocalDate day) {
    boolean unsigned =
        instrument.signed().flatMap(PartialDate::earliest).map(day::isBefore).orElse(false);
    return unsigned
        ? Period.Cover.NO
        : instrument.force().map(period -> period.on(day)).orElse(Period.Cover.NO);
  }

  /** Who is listed as a party, whenever; where nobody is, the members of the body founded on it. */
  List<Membership> listed(Instrument instrument) {
    return instrument.parties().isEmpty()
        ? instrument.organisation().map(this::members).orElse(List.of())
        : instrument.parties();
  }

  /** All states that were ever bound by an instrument, as parties or as members of one. */
  Stream<EntityId> everBound(Instrument instrument) {
    return listed(instrument).stream()
        .flatMap(
            listed ->
                listed.state().kind() == EntityKind.ORG
                    ? members(listed.state()).stream().map(Membership::state)
                    : Stream.of(listed.state()));
  }

  /** The caveats on a state's membership of a body that day. */
  List<Step> caveats(EntityId state, EntityId body, LocalDate day) {
    return withCaveats.getOrDefault(body, List.of()).stream()
        .filter(member -> member.state().equals(state))
        .flatMap(member -> caveats(member, body, day).stream())
        .toList();
  }

  /** The states named, and the members of bodies named, in the order of naming. */
  Set<EntityId> states(List<EntityId> named, LocalDate day) {
    Set<EntityId> states = new LinkedHashSet<>();
    for (EntityId id : named) {
      switch (id.kind()) {
        case STATE -> states.add(id);
        case ORG -> states.addAll(gazetteer.members(id, day));
        default -> {}
      }
    }
    return states;
  }

  private List<Membership> members(EntityId organisation) {
    return gazetteer.organisation(organisation).map(Organisation::members).orElse(List.of());
  }

  /** An organisation that is a party binds its members. */
  private Stream<Party> expanded(
      Instrument instrument, Membership listed, Period.Cover force, LocalDate day) {
    if (listed.state().kind() != EntityKind.ORG) {
      return party(instrument, listed, Optional.empty(), force, day).stream();
    }
    Period.Cover bound = weaker(force, listed.period().on(day));
    Optional<EntityId> through = Optional.of(listed.state());
    return members(listed.state()).stream()
        .flatMap(member -> party(instrument, member, through, bound, day).stream());
  }

  private static Optional<Party> party(
      Instrument instrument,
      Membership member,
      Optional<EntityId> through,
      Period.Cover force,
      LocalDate day) {
    Period.Cover cover = weaker(force, member.period().on(day));
    if (cover == Period.Cover.NO) {
      return Optional.empty();
    }
    Term term = term(instrument, member.period());
    EntityId source = through.orElse(instrument.id());
    List<Step> caveats = caveats(member, source, day);
    Footing footing = cover == Period.Cover.SURELY ? Footing.IN_FORCE : Footing.UNSURE;
    return Optional.of(
        new Party(
            member.state(),
            through,
            Basis.GAZETTEER,
            caveats.isEmpty() ? footing : Footing.DISPUTED,
            term,
            new Step(sentence(instrument, member.state(), through, term), Citation.of(source)),
            caveats));
  }

  private static Term term(Instrument instrument, Period period) {
    Optional<PartialDate> since = period.from().or(() -> instrument.force().flatMap(Period::from));
    Optional<PartialDate> until = period.to().or(() -> instrument.force().flatMap(Period::to));
    return new Term(since.map(PartialDate::text), until.map(PartialDate::text));
  }

  private static String sentence(
      Instrument instrument, EntityId state, Optional<EntityId> through, Term term) {
    String how =
        through.map(body -> " belongs to " + body + ", a party to ").orElse(" is party to ");
    String since =
        term.since()
            .map(day -> day.equals("?") ? "; since when is not known here" : " since " + day)
            .orElse("");
    return state + how + instrument.id() + since + ".";
  }

  private static List<Step> caveats(Membership member, EntityId source, LocalDate day) {
    return member.caveats().stream()
        .filter(caveat -> caveat.period().on(day) != Period.Cover.NO)
        .map(caveat -> new Step(member.state() + ": " + told(caveat), Citation.of(source)))
        .toList();
  }

  private static String told(Caveat caveat) {
    return caveat.text() + caveat.period().from().map(day -> " (since " + day + ").").orElse(".");
  }

  private static Period.Cover weaker(Period.Cover one, Period.Cover other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Party firmer(Party one, Party other) {
    return one.footing().compareTo(other.footing()) <= 0 ? one : other;
  }
}
