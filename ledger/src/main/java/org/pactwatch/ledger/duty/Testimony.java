package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;

/**
 * What documents say of who is bound, as lines. Answers are sorted, whatever the order of the
 * lines; only answers, for a ledger holds many lines and a question concerns few.
 */
final class Testimony {
  private static final Set<Act> PARTING = Set.of(Act.LEAVE, Act.SUSPEND);

  private final Map<EntityId, List<LineSummary>> byOrganisation;
  private final Map<EntityId, List<LineSummary>> byInstrument;
  private final List<LineSummary> obligations;

  Testimony(List<LineSummary> lines) {
    byOrganisation =
        grouped(lines, ClaimType.MEMBERSHIP, line -> line.roles().of(Role.ORGANISATION).stream());
    byInstrument = grouped(lines, ClaimType.AGREEMENT, line -> line.instrument().stream());
    obligations =
        ofType(lines, ClaimType.OBLIGATION)
            .filter(line -> line.subject().kind().isPresent())
            .toList();
  }

  private static Map<EntityId, List<LineSummary>> grouped(
      List<LineSummary> lines, ClaimType type, Function<LineSummary, Stream<EntityId>> keys) {
    Map<EntityId, List<LineSummary>> grouped = new HashMap<>();
    ofType(lines, type)
        .forEach(
            line ->
                keys.apply(line)
                    .forEach(
                        key -> grouped.computeIfAbsent(key, fresh -> new ArrayList<>()).add(line)));
    return grouped;
  }

  private static Stream<LineSummary> ofType(List<LineSummary> lines, ClaimType type) {
    return lines.stream().filter(line -> line.type() == type);
  }

  /** Whom lines name as members of an organisation or parties to an instrument, on any day. */
  Stream<EntityId> named(Optional<EntityId> organisation, EntityId instrument) {
    return Stream.concat(
        organisation.stream()
            .flatMap(one -> of(one).stream())
            .flatMap(line -> line.roles().of(Role.MEMBER).stream()),
        about(instrument).stream().flatMap(line -> line.roles().of(Role.PARTY).stream()));
  }

  /** Lines that say that somebody belonged to an organisation that day. */
  List<LineSummary> belonging(EntityId organisation, LocalDate day) {
    return of(organisation).stream()
        .filter(line -> line.act() == Act.BELONG && line.inForce(day))
        .sorted()
        .toList();
  }

  /** Lines told by that day of a member that leaves, suspends its part, or is said to be none. */
  List<LineSummary> parting(EntityId member, EntityId organisation, LocalDate day) {
    return of(organisation).stream()
        .filter(line -> line.roles().of(Role.MEMBER).contains(member))
        .filter(line -> isParting(line) || isContested(line))
        .filter(line -> isTold(line, day))
        .sorted()
        .toList();
  }

  private static boolean isParting(LineSummary line) {
    return PARTING.contains(line.act()) && line.standing().level() != Standing.Level.DENIED;
  }

  private static boolean isContested(LineSummary line) {
    return line.act() == Act.BELONG
        && line.standing().level().compareTo(Standing.Level.DISPUTED) >= 0;
  }

  /** Lines that say that somebody had agreed to an instrument that day. */
  List<LineSummary> agreeing(EntityId instrument, LocalDate day) {
    return about(instrument).stream()
        .filter(line -> line.act() == Act.AGREE && line.inForce(day))
        .sorted()
        .toList();
  }

  /** Lines told by that day of a party that denounces an instrument. */
  List<LineSummary> denouncing(EntityId party, EntityId instrument, LocalDate day) {
    return about(instrument).stream()
        .filter(line -> line.act() == Act.DENOUNCE)
        .filter(line -> line.standing().level() != Standing.Level.DENIED)
        .filter(line -> line.roles().of(Role.PARTY).contains(party))
        .filter(line -> isTold(line, day))
        .sorted()
        .toList();
  }

  /** Lines of duties, each of a known kind, whenever they were in force; not sorted. */
  List<LineSummary> obligations() {
    return obligations;
  }

  private List<LineSummary> of(EntityId organisation) {
    return byOrganisation.getOrDefault(organisation, List.of());
  }

  private List<LineSummary> about(EntityId instrument) {
    return byInstrument.getOrDefault(instrument, List.of());
  }

  private static boolean isTold(LineSummary line, LocalDate day) {
    return line.history().stream().anyMatch(entry -> isBy(entry.day().orElse(LocalDate.MAX), day));
  }

  /** Tells whether somebody had said by that day that it is so, not only planned or possible. */
  static boolean isSaidToBeSo(LineSummary line, LocalDate day) {
    Set<ClaimId> told =
        line.history().stream()
            .filter(entry -> isBy(entry.day().orElse(LocalDate.MAX), day))
            .map(entry -> entry.claim())
            .collect(Collectors.toSet());
    return line.links().stream()
        .filter(link -> told.contains(link.claim()))
        .anyMatch(link -> link.stage() != Stage.OPEN && link.stage() != Stage.INTENDED);
  }

  private static boolean isBy(LocalDate one, LocalDate day) {
    return !one.isAfter(day);
  }

  /** Tells how firmly a line alone founds something. */
  static Footing footing(LineSummary line) {
    return switch (line.standing().level()) {
      case REPORTED, CLAIMED -> Footing.CLAIMED;
      case AGREED, CORROBORATED -> Footing.IN_FORCE;
      case DISPUTED, DENIED -> Footing.DISPUTED;
    };
  }

  /** What a line says, for a reader. */
  static Step step(String what, LineSummary line) {
    return new Step(
        what
            + ": "
            + line.status()
            + ", "
            + line.standing().level()
            + ". "
            + String.join(" ", line.standing().reasons()),
        Citation.of(line));
  }
}
