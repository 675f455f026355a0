package org.pactwatch.ledger.duty;

import java.util.Objects;

/**
 * One step of reasoning.
 *
 * @param sentence what is so, for a reader; states and bodies by their ids
 * @param source where it can be looked up
 */
public record Step(String sentence, Citation source) {
  public Step {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(source, "source");
  }
}
