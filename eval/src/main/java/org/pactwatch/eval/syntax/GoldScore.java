package org.pactwatch.eval.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How well words are tagged and hung that are known already.
 *
 * @param sentences how many sentences
 * @param tokens how many tokens: a contraction is one
 * @param upos parts of speech
 * @param lemma lemmas; where the gold has none, all are right
 * @param features words with gender, number, person, tense, mood and verb form all right
 * @param trees heads and relations; empty if no sentence was given a tree
 * @param confusions parts of speech taken for others, the most frequent first
 * @param errors errors that are alike, the most frequent first
 */
public record GoldScore(
    int sentences,
    int tokens,
    Share upos,
    Share lemma,
    Share features,
    Optional<TreeScore> trees,
    List<Confusion> confusions,
    List<ErrorCount> errors) {
  public GoldScore {
    Objects.requireNonNull(trees, "trees");
    confusions = List.copyOf(confusions);
    errors = List.copyOf(errors);
  }

  /** How many words: a contraction is two. */
  public int words() {
    return upos.all();
  }
}
