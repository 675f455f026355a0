package org.pactwatch.eval.contradictions;

import java.util.Objects;

/**
 * Two sentences and whether people judged them contradictory.
 *
 * @param number its place in the file, 1 for the first pair
 * @param id its name in the file, or its number
 * @param first one sentence
 * @param second the other
 * @param contradictory whether they cannot both be true; else they are compatible
 */
public record SentencePair(
    int number, String id, String first, String second, boolean contradictory) {
  public SentencePair {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }
}
