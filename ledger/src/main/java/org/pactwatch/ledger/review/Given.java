package org.pactwatch.ledger.review;

import java.util.Optional;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.json.DecisionIds;

/**
 * A recorded decision, read.
 *
 * @param verdict what it says; absent where that cannot be read
 * @param unread why it cannot be read; else empty
 */
record Given(DecisionId id, Decision decision, Optional<Verdict> verdict, String unread)
    implements Comparable<Given> {
  static Given of(Decision decision) {
    DecisionId id = DecisionIds.of(decision);
    try {
      return new Given(id, decision, Optional.of(VerdictJson.read(decision)), "");
    } catch (IllegalArgumentException unknown) {
      return new Given(id, decision, Optional.empty(), unknown.getMessage());
    }
  }

  String reviewer() {
    return decision.reviewer();
  }

  /** Reads it as a verdict of this kind. */
  <V extends Verdict> Optional<V> as(Class<V> kind) {
    return verdict.filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public int compareTo(Given other) {
    return decision.compareTo(other.decision);
  }
}
