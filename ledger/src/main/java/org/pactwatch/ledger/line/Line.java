package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/**
 * What all documents together say of one act or state, with every claim. Immutable. Sorts as its
 * summary does.
 *
 * @param summary all but the words
 * @param claims its claims, sorted, each with the reason why it is here
 */
public record Line(LineSummary summary, List<LineClaim> claims) implements Comparable<Line> {
  public Line {
    Objects.requireNonNull(summary, "summary");
    claims = List.copyOf(claims);
    if (claims.size() != summary.links().size()) {
      throw new IllegalArgumentException(
          "expected " + summary.links().size() + " claims, got " + claims.size());
    }
  }

  /**
   * Puts a line together again.
   *
   * @param known its claims, and any others
   * @throws IllegalArgumentException if one of its claims is missing
   */
  public static Line of(LineSummary summary, Map<ClaimId, SourcedClaim> known) {
    return new Line(
        summary,
        summary.links().stream()
            .map(
                link ->
                    Optional.ofNullable(known.get(link.claim()))
                        .map(claim -> new LineClaim(claim, link.reason()))
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    "expected claim " + link.claim() + " of line " + summary.id())))
            .toList());
  }

  /** A claim of this line. */
  public Claim claim(ClaimId id) {
    return claims.stream()
        .map(LineClaim::claim)
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected a claim of " + id() + ": " + id));
  }

  public LineId id() {
    return summary.id();
  }

  public Subject subject() {
    return summary.subject();
  }

  public Optional<DaySpan> time() {
    return summary.time();
  }

  public Optional<EntityId> place() {
    return summary.place();
  }

  public List<StatusEntry> history() {
    return summary.history();
  }

  public Status status() {
    return summary.status();
  }

  public Standing standing() {
    return summary.standing();
  }

  public List<Tension> tensions() {
    return summary.tensions();
  }

  public ClaimType type() {
    return summary.type();
  }

  public Act act() {
    return summary.act();
  }

  public Roles roles() {
    return summary.roles();
  }

  public List<EntityId> items() {
    return summary.items();
  }

  public Optional<EntityId> instrument() {
    return summary.instrument();
  }

  /** As {@link LineSummary#firstDay}. */
  public Optional<LocalDate> firstDay() {
    return summary.firstDay();
  }

  /** As {@link LineSummary#inForce(LocalDate)}. */
  public boolean inForce(LocalDate day) {
    return summary.inForce(day);
  }

  @Override
  public int compareTo(Line other) {
    return summary.compareTo(other.summary);
  }
}
