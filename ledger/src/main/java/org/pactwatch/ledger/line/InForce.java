package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.Comparator;
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
    if (line.type() == ClaimType.AGREEMENT && isBeforeSigning(day, real)) {
      return false;
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

  /** Where words tell when it was signed, what was only said or published earlier counts none. */
  private static boolean isBeforeSigning(LocalDate day, List<LineClaim> real) {
    Optional<LocalDate> signed =
        real.stream().flatMap(one -> firstSureDay(one).stream()).min(Comparator.naturalOrder());
    return signed.isPresent() && day.isBefore(signed.get());
  }

  /** Of what was done within a year, only the year's last day is sure to come after it. */
  private static Optional<LocalDate> firstSureDay(LineClaim line) {
    Optional<DaySpan> told = Episodes.told(line);
    return switch (line.claim().factuality().status()) {
      case AGREED, DONE -> told.map(DaySpan::last);
      default -> told.map(DaySpan::first);
    };
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
