package org.pactwatch.ledger.json;

import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.model.document.Digest;

/** Tells decisions by their content. */
public final class DecisionIds {
  private DecisionIds() {}

  /** The id under which a decision is recorded. */
  public static DecisionId of(Decision decision) {
    return new DecisionId("d" + Digest.of(RecordJson.write(decision)).first(32));
  }
}
