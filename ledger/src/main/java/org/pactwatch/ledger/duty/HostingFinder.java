package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Membership;
import org.pactwatch.gazetteer.PartialDate;
import org.pactwatch.gazetteer.Period;
import org.pactwatch.gazetteer.Weapon;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Answers whose weapons and forces stand where. Immutable and safe to share. */
public final class HostingFinder {
  /** The types of lines that tell what stands where; others are passed over. */
  public static final Set<ClaimType> TYPES =
      Collections.unmodifiableSet(EnumSet.of(ClaimType.STATIONING, ClaimType.DEPLOYMENT));

  private static final Set<Act> PLACING = Set.of(Act.HOST, Act.DEPLOY);
  private static final Set<Act> REMOVING = Set.of(Act.CLOSE, Act.WITHDRAW);

  private final Gazetteer gazetteer;
  private final Background background;
  private final List<LineSummary> lines;

  /**
   * Makes an answerer.
   *
   * @param gazetteer weapons with their hosts by public estimates
   * @param lines what documents say, in any order; none where there is no ledger
   */
  public HostingFinder(Gazetteer gazetteer, List<LineSummary> lines) {
    this.gazetteer = gazetteer;
    this.background = Background.of(() -> gazetteer);
    this.lines = lines.stream().filter(line -> TYPES.contains(line.type())).toList();
  }

  /** What stands abroad on a day by lines and by the gazetteer, sorted; none is an answer too. */
  public List<Hosting> on(LocalDate day) {
    return Stream.concat(onRecord(day), told(day)).sorted().toList();
  }

  private Stream<Hosting> onRecord(LocalDate day) {
    return gazetteer.all(EntityKind.WEAPON).stream()
        .map(Weapon.class::cast)
        .flatMap(
            weapon ->
                weapon.hosts().stream()
                    .filter(host -> host.period().on(day) != Period.Cover.NO)
                    .map(host -> onRecord(weapon, host)));
  }

  private Hosting onRecord(Weapon weapon, Membership host) {
    return new Hosting(
        weapon.maker().stream().toList(),
        host.state(),
        List.of(weapon.id()),
        Optional.empty(),
        background.isNuclear(weapon.id()),
        new Term(
            host.period().from().map(PartialDate::text), host.period().to().map(PartialDate::text)),
        Citation.of(weapon.id()),
        List.of(),
        host.note().stream().toList(),
        List.of());
  }

  private Stream<Hosting> told(LocalDate day) {
    return lines.stream()
        .filter(line -> PLACING.contains(line.act()) && line.inForce(day))
        .flatMap(
            line ->
                line.roles().of(Role.HOST).stream()
                    .filter(host -> host.kind() == EntityKind.STATE)
                    .filter(host -> !owners(line).equals(List.of(host)))
                    .map(host -> told(line, host, day)));
  }

  private Hosting told(LineSummary line, EntityId host, LocalDate day) {
    Standing standing = line.standing();
    return new Hosting(
        owners(line),
        host,
        line.items(),
        line.place(),
        line.items().stream().anyMatch(background::isNuclear),
        new Term(line.firstDay().map(LocalDate::toString), Optional.empty()),
        Citation.of(line),
        standing.origins(),
        standing.reasons(),
        removals(line, host, day));
  }

  /** Lines told by that day, and not before the placing, of the same weapons taken away. */
  private List<Step> removals(LineSummary placing, EntityId host, LocalDate day) {
    LocalDate first = placing.firstDay().orElse(LocalDate.MIN);
    return lines.stream()
        .filter(line -> REMOVING.contains(line.act()) && line.roles().of(Role.HOST).contains(host))
        .filter(line -> line.standing().level() != Standing.Level.DENIED)
        .filter(line -> isSameOwner(placing, line) && isSameKind(placing, line))
        .filter(line -> lastDay(line, day).map(last -> !last.isBefore(first)).orElse(false))
        .sorted()
        .map(line -> Testimony.step(line.act() + " from " + host, line))
        .toList();
  }

  private static boolean isSameOwner(LineSummary placing, LineSummary removing) {
    return owners(removing).isEmpty()
        || owners(placing).isEmpty()
        || !Collections.disjoint(owners(placing), owners(removing));
  }

  private boolean isSameKind(LineSummary placing, LineSummary removing) {
    return placing.items().isEmpty()
        || removing.items().isEmpty()
        || placing.items().stream()
            .anyMatch(
                one ->
                    removing.items().stream()
                        .anyMatch(
                            other ->
                                background.isKindOf(one, other)
                                    || background.isKindOf(other, one)));
  }

  private static Optional<LocalDate> lastDay(LineSummary line, LocalDate day) {
    return line.history().stream()
        .flatMap(entry -> entry.day().stream())
        .filter(told -> !told.isAfter(day))
        .max(Comparator.naturalOrder());
  }

  private static List<EntityId> owners(LineSummary line) {
    List<EntityId> owners = line.roles().of(Role.OWNER);
    return owners.isEmpty() ? line.roles().of(Role.ACTOR) : owners;
  }
}
