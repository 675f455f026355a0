package org.pactwatch.ledger.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.model.claim.ClaimId;

/**
 * A decision and what became of it. Sorts by when it was made.
 *
 * @param id what it is known by
 * @param decision as it was recorded
 * @param verdict what it says; absent where this version cannot read that
 * @param state whether it does anything
 * @param reason why it does nothing, in words; empty where it is in effect
 * @param claims the claims of current readings that it is about; an undoing has none
 * @param against what other reviewers decided against it and did not take back
 */
public record DecisionEntry(
    DecisionId id,
    Decision decision,
    Optional<Verdict> verdict,
    State state,
    String reason,
    List<ClaimId> claims,
    List<DecisionId> against)
    implements Comparable<DecisionEntry> {
  public DecisionEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(reason, "reason");
    claims = List.copyOf(claims);
    against = List.copyOf(against);
  }

  @Override
  public int compareTo(DecisionEntry other) {
    return decision.compareTo(other.decision);
  }

  /** What a decision does. */
  public enum State {
    /** It holds. */
    IN_EFFECT,
    /** A later one holds instead. */
    OVERTAKEN,
    /** It was taken back. */
    UNDONE,
    /** It finds nothing here that it is about. */
    IDLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
