package org.pactwatch.reading.claim;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.syntax.DependencyParser;

/**
 * What a language knows about claims.
 *
 * @param language its code, the first part of rule names: {@code fr}
 * @param frames words that evoke claims
 * @param operators words that tell how far an act has come
 * @param grammar closed-class words
 * @param quantities words that count
 * @param parser finds the trees of sentences that may hold a claim, where the language has one
 */
public record ClaimKnowledge(
    String language,
    Frames frames,
    Operators operators,
    ClaimGrammar grammar,
    QuantityWords quantities,
    Optional<DependencyParser> parser) {
  public ClaimKnowledge {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(frames, "frames");
    Objects.requireNonNull(operators, "operators");
    Objects.requireNonNull(grammar, "grammar");
    Objects.requireNonNull(quantities, "quantities");
    Objects.requireNonNull(parser, "parser");
  }
}
