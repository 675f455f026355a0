package org.pactwatch.eval.contradictions;

import java.util.Objects;

/**
 * Why a pair was called contradictory.
 *
 * @param kind what kind of sign
 * @param words the sign for a reader
 */
public record PairSign(String kind, String words) {
  public PairSign {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
  }

  @Override
  public String toString() {
    return words;
  }
}
