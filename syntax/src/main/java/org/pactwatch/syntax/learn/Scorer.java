package org.pactwatch.syntax.learn;

/** Scores classes by the features of a decision. */
public interface Scorer {
  /**
   * Adds to each class the weights that the features give it.
   *
   * @param scores one a class; the caller sets them to zero first
   */
  void score(Keys features, int[] scores);
}
