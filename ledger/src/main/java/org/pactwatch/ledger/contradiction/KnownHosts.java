package org.pactwatch.ledger.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/** Finds lists of host states that hold more than the gazetteer knows for that day. */
final class KnownHosts {
  /** What was placed somewhere stands there. */
  private static final Set<ClaimType> TYPES = Set.of(ClaimType.STATIONING, ClaimType.DEPLOYMENT);

  private static final Set<Act> ACTS = Set.of(Act.HOST, Act.DEPLOY);
  private static final Set<Status> STATUSES = Set.of(Status.ONGOING, Status.DONE);

  private final Background background;

  KnownHosts(Background background) {
    this.background = background;
  }

  List<Contradiction> of(Collection<Line> lines) {
    List<Contradiction> found = new ArrayList<>();
    for (Line line : lines) {
      for (LineClaim one : line.claims()) {
        if (TYPES.contains(line.type())) {
          compare(line, one).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<EntityId> owner(Claim claim) {
    Role role = claim.type() == ClaimType.STATIONING ? Role.OWNER : Role.ACTOR;
    List<EntityId> owners = claim.proposition().roles().of(role);
    return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
  }

  private Optional<Contradiction> compare(Line line, LineClaim one) {
    Claim claim = one.claim();
    List<EntityId> hosts = claim.proposition().roles().of(Role.HOST);
    Optional<LocalDate> day = one.header().published().map(found -> found.day());
    boolean now =
        Stage.of(claim) == Stage.REAL
            && ACTS.contains(claim.proposition().act())
            && STATUSES.contains(claim.factuality().status())
            && claim.proposition().time().isEmpty();
    if (!now || hosts.size() < 2 || day.isEmpty()) {
      return Optional.empty();
    }
    for (EntityId item : claim.proposition().details().items()) {
      NavigableSet<EntityId> known = background.hosts(owner(claim), item, day.get());
      boolean speaksOfThem = hosts.stream().anyMatch(known::contains);
      TreeSet<EntityId> more = new TreeSet<>(hosts);
      more.removeAll(known);
      if (speaksOfThem && !more.isEmpty()) {
        return Optional.of(
            new Contradiction(
                Contradiction.Kind.COUNT,
                claim,
                Optional.empty(),
                List.of(line.id()),
                hosts.size()
                    + " states host "
                    + item
                    + ", the gazetteer knows "
                    + known.size()
                    + ": not "
                    + more.stream().map(EntityId::toString).collect(Collectors.joining(", "))));
      }
    }
    return Optional.empty();
  }
}
