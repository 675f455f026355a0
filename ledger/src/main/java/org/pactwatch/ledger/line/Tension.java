package org.pactwatch.ledger.line;

import java.util.Objects;
import org.pactwatch.model.claim.ClaimId;

/**
 * Two claims of one line that do not sit well together.
 *
 * @param first the claim that goes further
 * @param second the claim that denies it or holds it open
 * @param sentence what stands against what: "deployment begun and possible side by side",
 *     "membership leave planned and denied side by side"
 */
public record Tension(ClaimId first, ClaimId second, String sentence) {
  public Tension {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(sentence, "sentence");
  }
}
