package org.pactwatch.eval.contradictions;

import java.util.List;
import java.util.function.Predicate;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Rate;

/**
 * How often a verdict was right.
 *
 * @param pairs all pairs
 * @param contradictory those that people called so
 * @param called those that the verdict called so
 * @param right those of both
 */
public record Counts(int pairs, int contradictory, int called, int right) {

  /** Counts a verdict on pairs. */
  static Counts of(List<SentencePair> pairs, Predicate<SentencePair> verdict) {
    int contradictory = 0;
    int called = 0;
    int right = 0;
    for (SentencePair pair : pairs) {
      boolean calls = verdict.test(pair);
      contradictory += pair.contradictory() ? 1 : 0;
      called += calls ? 1 : 0;
      right += calls && pair.contradictory() ? 1 : 0;
    }
    return new Counts(pairs.size(), contradictory, called, right);
  }

  Counts plus(Counts other) {
    return new Counts(
        pairs + other.pairs,
        contradictory + other.contradictory,
        called + other.called,
        right + other.right);
  }

  /** Precision and recall of "contradictory". */
  public Rate rate() {
    return Rate.of(right, called, contradictory);
  }

  /** The share of right verdicts of either kind. */
  public double accuracy() {
    int wrong = contradictory - right + called - right;
    return Figures.ratio(pairs - wrong, pairs);
  }
}
