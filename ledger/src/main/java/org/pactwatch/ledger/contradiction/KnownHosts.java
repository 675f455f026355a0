package org.pactwatch.ledger.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/** Finds lists of host states that hold more than the gazetteer knows for that day. */
final class KnownHosts {
  private final Background background;

  KnownHosts(Background background) {
    this.background = background;
  }

  List<Contradiction> of(Collection<Line> lines) {
    List<Contradiction> found = new ArrayList<>();
    for (Line line : lines) {
      for (LineClaim one : line.claims()) {
        if (line.type() == ClaimType.STATIONING) {
          compare(line, one).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Contradiction> compare(Line line, LineClaim one) {
    Claim claim = one.claim();
    List<EntityId> hosts = claim.proposition().roles().of(Role.HOST);
    Optional<LocalDate> day = one.header().published().map(found -> found.day());
    boolean now =
        Stage.of(claim) == Stage.REAL
            && claim.factuality().status() == Status.ONGOING
            && claim.proposition().time().isEmpty();
    if (!now || hosts.size() < 2 || day.isEmpty()) {
      return Optional.empty();
    }
    for (EntityId item : claim.proposition().details().items()) {
      NavigableSet<EntityId> known = background.hosts(item, day.get());
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
