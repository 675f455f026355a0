package org.pactwatch.eval.corpus.score;

import java.util.Objects;

/**
 * Two claims that a ledger sets against each other; which of them is first does not matter.
 *
 * @param first one claim
 * @param second the other
 * @param told what it says about them
 */
public record FoundContradiction(FoundClaim first, FoundClaim second, String told) {
  public FoundContradiction {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(told, "told");
  }
}
