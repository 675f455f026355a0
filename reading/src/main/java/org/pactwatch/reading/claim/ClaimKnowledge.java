package org.pactwatch.reading.claim;

import java.util.Objects;

/**
 * What a language knows about claims.
 *
 * @param language its code, the first part of rule names: {@code fr}
 * @param frames words that evoke claims
 * @param operators words that tell how far an act has come
 * @param grammar closed-class words
 */
public record ClaimKnowledge(
    String language, Frames frames, Operators operators, ClaimGrammar grammar) {
  public ClaimKnowledge {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(frames, "frames");
    Objects.requireNonNull(operators, "operators");
    Objects.requireNonNull(grammar, "grammar");
  }
}
