package org.pactwatch.eval.syntax;

import java.util.Objects;
import java.util.Optional;

/**
 * All that is told about one treebank.
 *
 * @param gold the score on gold tokens
 * @param tokensPerSecond gold tokens that one thread tags and parses in a second
 * @param raw the score from plain text, where that was asked for
 */
public record SyntaxScore(GoldScore gold, double tokensPerSecond, Optional<Raw> raw) {
  /**
   * What is told about the plain text.
   *
   * @param score the aligned score
   * @param tokensPerSecond gold tokens whose text one thread reads in a second
   */
  public record Raw(RawScore score, double tokensPerSecond) {}

  public SyntaxScore {
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(raw, "raw");
  }
}
