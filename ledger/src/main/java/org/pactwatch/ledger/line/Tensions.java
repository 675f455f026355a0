package org.pactwatch.ledger.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Status;

/** Finds claims of one line that stand against each other. */
final class Tensions {
  private Tensions() {}

  /**
   * One tension for each pair of statuses, with the first claim of each: what is so, or where
   * nothing more is told is meant to be so, beside what denies it; and what is so beside what, on
   * the same or a later day, holds it only possible.
   */
  static List<Tension> of(Subject subject, List<LineClaim> claims) {
    Map<Status, LineClaim> real = new EnumMap<>(Status.class);
    Map<Status, LineClaim> intended = new EnumMap<>(Status.class);
    Map<Status, LineClaim> against = new EnumMap<>(Status.class);
    List<LineClaim> open = new ArrayList<>();
    for (LineClaim one : claims) {
      Status status = one.claim().factuality().status();
      switch (Stage.of(one.claim())) {
        case REAL -> real.putIfAbsent(status, one);
        case AGAINST -> against.putIfAbsent(word(one.claim()), one);
        case OPEN -> open.add(one);
        case INTENDED -> intended.putIfAbsent(status, one);
      }
    }
    List<Tension> tensions = new ArrayList<>();
    // A plan is an earlier step of what is done: who denies the deed is not set against it too.
    for (LineClaim so : (real.isEmpty() ? intended : real).values()) {
      against.values().forEach(not -> tensions.add(tension(subject, so, not)));
    }
    for (LineClaim so : real.values()) {
      open.stream()
          .filter(maybe -> !isOlder(maybe, so))
          .findFirst()
          .ifPresent(maybe -> tensions.add(tension(subject, so, maybe)));
    }
    return tensions;
  }

  private static Tension tension(Subject subject, LineClaim so, LineClaim other) {
    return new Tension(
        so.claim().id(),
        other.claim().id(),
        told(subject)
            + " "
            + so.claim().factuality().status()
            + " and "
            + spoken(other.claim())
            + " side by side");
  }

  /** The plainest act of a type goes without saying: "deployment", but "membership leave". */
  private static String told(Subject subject) {
    boolean plain = subject.type().acts().get(0) == subject.act();
    return plain ? subject.type().toString() : subject.type() + " " + subject.act();
  }

  private static Status word(Claim claim) {
    return claim.factuality().polarity() == Polarity.NEGATIVE
        ? Status.DENIED
        : claim.factuality().status();
  }

  private static String spoken(Claim claim) {
    return Stage.of(claim) == Stage.OPEN && claim.factuality().status() != Status.HYPOTHETICAL
        ? Status.POSSIBLE.toString()
        : word(claim).toString();
  }

  /** Possible yesterday and begun today is history, not a contradiction. */
  private static boolean isOlder(LineClaim maybe, LineClaim so) {
    Optional<java.time.LocalDate> before = StatusEntry.of(maybe).day();
    Optional<java.time.LocalDate> after = StatusEntry.of(so).day();
    return before.isPresent() && after.isPresent() && before.get().isBefore(after.get());
  }
}
