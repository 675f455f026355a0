package org.pactwatch.ledger.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;

/** Finds who has left an alliance and is said, at the same time, to belong to it. */
final class Memberships {
  private static final Set<Status> BELONGS = Set.of(Status.ONGOING);

  /** Who is said to belong so long after leaving may have come back. */
  private static final int DAYS = 31;

  private Memberships() {}

  static List<Contradiction> of(Collection<Line> lines) {
    List<Contradiction> found = new ArrayList<>();
    for (Line left : lines) {
      if (left.type() == ClaimType.MEMBERSHIP && left.act() == Act.LEAVE) {
        for (Line belongs : lines) {
          boolean same =
              belongs.type() == ClaimType.MEMBERSHIP
                  && belongs.act() == Act.BELONG
                  && shares(left, belongs, Role.MEMBER)
                  && shares(left, belongs, Role.ORGANISATION);
          if (same) {
            compare(left, belongs).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private static boolean shares(Line one, Line other, Role role) {
    return one.roles().of(role).stream().anyMatch(other.roles().of(role)::contains);
  }

  private static Optional<Contradiction> compare(Line left, Line belongs) {
    for (LineClaim gone : left.claims()) {
      boolean real =
          Stage.of(gone.claim()) == Stage.REAL && gone.claim().factuality().status() == Status.DONE;
      for (LineClaim there : belongs.claims()) {
        boolean member =
            Stage.of(there.claim()) == Stage.REAL
                && BELONGS.contains(there.claim().factuality().status());
        if (real && member && isSameTime(gone, there)) {
          return Optional.of(
              new Contradiction(
                  Contradiction.Kind.MEMBERSHIP,
                  gone.claim(),
                  Optional.of(there.claim()),
                  List.of(left.id(), belongs.id()),
                  "membership left and ongoing side by side"));
        }
      }
    }
    return Optional.empty();
  }

  /** It is told on the day of the leaving or within a month after. */
  private static boolean isSameTime(LineClaim gone, LineClaim there) {
    Optional<LocalDate> before = gone.header().published().map(one -> one.day());
    Optional<LocalDate> after = there.header().published().map(one -> one.day());
    return before.isPresent()
        && after.isPresent()
        && !after.get().isBefore(before.get())
        && !after.get().isAfter(before.get().plusDays(DAYS));
  }
}
