package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;

/** Tells on which days a line is in force. */
final class InForce {
  private InForce() {}

  /**
   * Returns the days, as {@link LineSummary#inForce(LocalDate)} tells them; spans are sorted and do
   * not touch.
   *
   * @param history sorted
   */
  static List<DaySpan> days(
      Subject subject, Standing.Level standing, List<LineClaim> claims, List<StatusEntry> history) {
    if (standing == Standing.Level.DENIED || !subject.isKnown()) {
      return List.of();
    }
    List<LineClaim> real = claims.stream().filter(one -> isInForce(one.claim())).toList();
    if (!Stories.lasts(subject)) {
      // An event is in force while it happens, as far as words tell when.
      return joined(real.stream().flatMap(one -> Episodes.told(one).stream()).sorted().toList());
    }
    List<DaySpan> days = lasting(subject.type(), real, history);
    return subject.type() == ClaimType.AGREEMENT ? sinceSigning(days, real) : days;
  }

  private static List<DaySpan> joined(List<DaySpan> sorted) {
    List<DaySpan> joined = new ArrayList<>();
    for (DaySpan next : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && !next.first().isAfter(joined.get(last).last().plusDays(1))) {
        joined.set(last, joined.get(last).cover(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** Every step switches it on or off; of one day's steps the last decides. */
  private static List<DaySpan> lasting(
      ClaimType type, List<LineClaim> real, List<StatusEntry> history) {
    Set<ClaimId> realIds = new HashSet<>();
    real.forEach(one -> realIds.add(one.claim().id()));
    List<DaySpan> days = new ArrayList<>();
    Optional<LocalDate> since = Optional.empty();
    for (StatusEntry entry : history) {
      if (entry.day().isEmpty()) {
        continue;
      }
      LocalDate day = entry.day().get();
      if (isOver(type, entry.status())) {
        if (since.isPresent() && since.get().isBefore(day)) {
          days.add(new DaySpan(since.get(), day.minusDays(1)));
        }
        since = Optional.empty();
      } else if (since.isEmpty() && realIds.contains(entry.claim())) {
        since = Optional.of(day);
      }
    }
    since.ifPresent(day -> days.add(new DaySpan(day, LocalDate.MAX)));
    // What ends and begins again on one day does not stop between.
    return joined(days);
  }

  /** Where words tell when it was signed, what was only said or published earlier counts none. */
  private static List<DaySpan> sinceSigning(List<DaySpan> days, List<LineClaim> real) {
    Optional<LocalDate> signed =
        real.stream().flatMap(one -> firstSureDay(one).stream()).min(Comparator.naturalOrder());
    if (signed.isEmpty()) {
      return days;
    }
    LocalDate day = signed.get();
    return days.stream()
        .filter(span -> !span.last().isBefore(day))
        .map(span -> span.first().isBefore(day) ? new DaySpan(day, span.last()) : span)
        .toList();
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
