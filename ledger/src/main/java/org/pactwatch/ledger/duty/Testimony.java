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
import org.pactwatch.ledger.line.Line;
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

  private final Map<EntityId, List<Line>> byOrganisation;
  private final Map<EntityId, List<Line>> byInstrument;
  private final List<Line> obligations;

  Testimony(List<Line> lines) {
    byOrganisation =
        grouped(lines, ClaimType.MEMBERSHIP, line -> line.roles().of(Role.ORGANISATION).stream());
    byInstrument = grouped(lines, ClaimType.AGREEMENT, line -> line.instrument().stream());
    obligations =
        ofType(lines, ClaimType.OBLIGATION)
            .filter(line -> line.subject().kind().isPresent())
            .toList();
  }

  private static Map<EntityId, List<Line>> grouped(
      List<Line> lines, ClaimType type, Function<Line, Stream<EntityId>> keys) {
    Map<EntityId, List<Line>> grouped = new HashMap<>();
    ofType(lines, type)
        .forEach(
            line ->
                keys.apply(line)
                    .forEach(
                        key -> grouped.computeIfAbsent(key, fresh -> new ArrayList<>()).add(line)));
    return grouped;
  }

  private static Stream<Line> ofType(List<Line> lines, ClaimType type) {
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
  List<Line> belonging(EntityId organisation, LocalDate day) {
    return of(organisation).stream()
        .filter(line -> line.act() == Act.BELONG && line.inForce(day))
        .sorted()
        .toList();
  }

  /** Lines told by that day of a member that leaves, suspends its part, or is said to be none. */
  List<Line> parting(EntityId member, EntityId organisation, LocalDate day) {
    return of(organisation).stream()
        .filter(line -> line.roles().of(Role.MEMBER).contains(member))
        .filter(line -> isParting(line) || isContested(line))
        .filter(line -> isTold(line, day))
        .sorted()
        .toList();
  }

  private static boolean isParting(Line line) {
    return PARTING.contains(line.act()) && line.standing().level() != Standing.Level.DENIED;
  }

  private static boolean isContested(Line line) {
    return line.act() == Act.BELONG
        && line.standing().level().compareTo(Standing.Level.DISPUTED) >= 0;
  }

  /** Lines that say that somebody had agreed to an instrument that day. */
  List<Line> agreeing(EntityId instrument, LocalDate day) {
    return about(instrument).stream()
        .filter(line -> line.act() == Act.AGREE && line.inForce(day))
        .sorted()
        .toList();
  }

  /** Lines told by that day of a party that denounces an instrument. */
  List<Line> denouncing(EntityId party, EntityId instrument, LocalDate day) {
    return about(instrument).stream()
        .filter(line -> line.act() == Act.DENOUNCE)
        .filter(line -> line.standing().level() != Standing.Level.DENIED)
        .filter(line -> line.roles().of(Role.PARTY).contains(party))
        .filter(line -> isTold(line, day))
        .sorted()
        .toList();
  }

  /** Lines of duties, each of a known kind, whenever they were in force; not sorted. */
  List<Line> obligations() {
    return obligations;
  }

  private List<Line> of(EntityId organisation) {
    return byOrganisation.getOrDefault(organisation, List.of());
  }

  private List<Line> about(EntityId instrument) {
    return byInstrument.getOrDefault(instrument, List.of());
  }

  private static boolean isTold(Line line, LocalDate day) {
    return line.history().stream().anyMatch(entry -> isBy(entry.day().orElse(LocalDate.MAX), day));
  }

  /** Tells whether somebody had said by that day that it is so, not only planned or possible. */
  static boolean isSaidToBeSo(Line line, LocalDate day) {
    Set<ClaimId> told =
        line.history().stream()
            .filter(entry -> isBy(entry.day().orElse(LocalDate.MAX), day))
            .map(entry -> entry.claim())
            .collect(Collectors.toSet());
    return line.claims().stream()
        .map(one -> one.claim())
        .anyMatch(
            claim ->
                told.contains(claim.id())
                    && Stage.of(claim) != Stage.OPEN
                    && Stage.of(claim) != Stage.INTENDED);
  }

  private static boolean isBy(LocalDate one, LocalDate day) {
    return !one.isAfter(day);
  }

  /** Tells how firmly a line alone founds something. */
  static Footing footing(Line line) {
    return switch (line.standing().level()) {
      case REPORTED, CLAIMED -> Footing.CLAIMED;
      case AGREED, CORROBORATED -> Footing.IN_FORCE;
      case DISPUTED, DENIED -> Footing.DISPUTED;
    };
  }

  /** What a line says, for a reader. */
  static Step step(String what, Line line) {
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
