package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/**
 * What all documents together say of one act or state. Immutable. Sorts by first day, those without
 * one last, then by subject and id.
 *
 * @param id what it is known by
 * @param subject what it is about
 * @param time when it held or happened, as far as words tell
 * @param place where, when all claims that name a place name the same
 * @param claims its claims, sorted, each with the reason why it is here
 * @param history its steps by day
 * @param status how far it has come; denials and refusals count only where nothing else is said
 * @param standing how well that stands
 * @param tensions what does not sit well together
 */
public record Line(
    LineId id,
    Subject subject,
    Optional<DaySpan> time,
    Optional<EntityId> place,
    List<LineClaim> claims,
    List<StatusEntry> history,
    Status status,
    Standing standing,
    List<Tension> tensions)
    implements Comparable<Line> {
  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> line.firstDay().orElse(LocalDate.MAX))
          .thenComparing(Line::subject)
          .thenComparing(Line::id);

  public Line {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(standing, "standing");
    claims = List.copyOf(claims);
    history = List.copyOf(history);
    tensions = List.copyOf(tensions);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("expected at least one claim in line " + id);
    }
  }

  public ClaimType type() {
    return subject.type();
  }

  public Act act() {
    return subject.act();
  }

  public Roles roles() {
    return subject.roles();
  }

  public List<EntityId> items() {
    return subject.items();
  }

  public Optional<EntityId> instrument() {
    return subject.instrument();
  }

  /** The first day of its history; absent where no step has a day. */
  public Optional<LocalDate> firstDay() {
    return history.stream().flatMap(entry -> entry.day().stream()).min(Comparator.naturalOrder());
  }

  /**
   * Tells whether claims say that it was in force that day: it really was, not only proposed,
   * planned, possible or someone's opinion; everyone in it is known; and it had not ended. An
   * agreement is not in force before its signing, where words tell the day.
   */
  public boolean inForce(LocalDate day) {
    return InForce.on(this, day);
  }

  @Override
  public int compareTo(Line other) {
    return ORDER.compare(this, other);
  }
}
