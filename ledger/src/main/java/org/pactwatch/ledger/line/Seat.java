package org.pactwatch.ledger.line;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.entity.EntityId;

/**
 * A claim as it stands in one line.
 *
 * @param claim the claim
 * @param about where a claim tells of several members or hosts at once, each of whom has a line of
 *     its own: the one whose line this is; else absent
 */
public record Seat(ClaimId claim, Optional<EntityId> about) implements Comparable<Seat> {
  private static final Comparator<Seat> ORDER =
      Comparator.comparing(Seat::claim)
          .thenComparing(seat -> seat.about().map(EntityId::toString).orElse(""));

  public Seat {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(about, "about");
  }

  @Override
  public int compareTo(Seat other) {
    return ORDER.compare(this, other);
  }
}
