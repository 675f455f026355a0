package org.pactwatch.eval;

/**
 * Precision and recall, each 0 where nothing was there to be right about.
 *
 * @param precision right out of given, 0 to 1
 * @param recall right out of wanted, 0 to 1
 */
public record Rate(double precision, double recall) {

  /** Returns the rate for {@code right} hits among {@code given} guesses and {@code wanted}. */
  public static Rate of(int right, int given, int wanted) {
    return new Rate(Figures.ratio(right, given), Figures.ratio(right, wanted));
  }

  /** The harmonic mean of both; 0 where both are 0. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
