package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;

/** Tells what was in force on a day. */
final class InForce {
  private InForce() {}

  static boolean on(Line line, LocalDate day) {
    if (line.standing().level() == Standing.Level.DENIED || !line.subject().isKnown()) {
      return false;
    }
    List<LineClaim> real = line.claims().stream().filter(one -> isInForce(one.claim())).toList();
    if (!Stories.lasts(line.subject())) {
      // An event is in force while it happens, as far as words tell when.
      return real.stream()
          .map(one -> one.claim().proposition().time().flatMap(DaySpan::of))
          .flatMap(Optional::stream)
          .anyMatch(span -> span.contains(day));
    }
    boolean on = false;
    for (StatusEntry entry : line.history()) {
      boolean known = entry.day().isPresent() && !entry.day().get().isAfter(day);
      if (known && isOver(line.type(), entry.status())) {
        on = false;
      } else if (known && real.stream().anyMatch(one -> one.claim().id().equals(entry.claim()))) {
        on = true;
      }
    }
    return on;
  }

  private static boolean isOver(ClaimType type, Status status) {
    boolean doneIsOver =
        switch (type) {
          // What was delivered, converted, trained, made or fought is over; what was placed,
          // imposed, joined or signed goes on.
          case TRANSFER, UPGRADE, TRAINING, PRODUCTION, FORCE -> true;
          default -> false;
        };
    return status == Status.ENDED || (doneIsOver && status == Status.DONE);
  }

  private static boolean isInForce(Claim claim) {
    boolean promised =
        switch (claim.type()) {
          // Who has agreed to a duty is bound by it.
          case OBLIGATION, AGREEMENT -> claim.factuality().status() == Status.AGREED;
          default -> false;
        };
    return switch (Stage.of(claim)) {
      case REAL -> claim.factuality().status() != Status.ENDED;
      case INTENDED -> promised;
      case OPEN, AGAINST -> false;
    };
  }
}
