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
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/**
 * A line without the words of its claims: all that lists, filters and duties ask. Immutable. Sorts
 * by first day, those without one last, then by subject and id.
 *
 * @param id what the line is known by
 * @param subject what it is about
 * @param time when it held or happened, as far as words tell
 * @param place where, when all claims that name a place name the same
 * @param links its claims, in the order of claims
 * @param history its steps by day
 * @param inForce the days on which it is in force, sorted; what has not ended goes on to {@link
 *     LocalDate#MAX}
 * @param status how far it has come; denials and refusals count only where nothing else is said
 * @param standing how well that stands
 * @param tensions what does not sit well together
 * @param participants who takes part, as itself or as someone who stands for it, sorted
 * @param outlets whose articles tell of it, sorted
 */
public record LineSummary(
    LineId id,
    Subject subject,
    Optional<DaySpan> time,
    Optional<EntityId> place,
    List<ClaimLink> links,
    List<StatusEntry> history,
    List<DaySpan> inForce,
    Status status,
    Standing standing,
    List<Tension> tensions,
    List<EntityId> participants,
    List<EntityId> outlets)
    implements Comparable<LineSummary> {
  private static final Comparator<LineSummary> ORDER =
      Comparator.comparing((LineSummary line) -> line.firstDay().orElse(LocalDate.MAX))
          .thenComparing(LineSummary::subject)
          .thenComparing(LineSummary::id);

  public LineSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(standing, "standing");
    links = List.copyOf(links);
    history = List.copyOf(history);
    inForce = List.copyOf(inForce);
    tensions = List.copyOf(tensions);
    participants = participants.stream().distinct().sorted().toList();
    outlets = outlets.stream().distinct().sorted().toList();
    if (links.isEmpty()) {
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

  /** The documents that tell of it, each once, in the order of its claims. */
  public List<DocumentId> documents() {
    return links.stream().map(ClaimLink::document).distinct().toList();
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
    return inForce.stream().anyMatch(span -> span.contains(day));
  }

  @Override
  public int compareTo(LineSummary other) {
    return ORDER.compare(this, other);
  }
}
