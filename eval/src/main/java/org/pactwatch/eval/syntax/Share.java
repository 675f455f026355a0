package org.pactwatch.eval.syntax;

/**
 * How many of how many were right.
 *
 * @param right from 0 to {@code all}
 * @param all 0 or more
 */
public record Share(int right, int all) {
  static final Share NONE = new Share(0, 0);

  public Share {
    if (right < 0 || right > all) {
      throw new IllegalArgumentException("expected 0 to " + all + " right, got " + right);
    }
  }

  /** The share in percent; 0 where nothing was asked. */
  public double percent() {
    return all == 0 ? 0 : 100.0 * right / all;
  }

  Share plus(boolean isRight) {
    return new Share(isRight ? right + 1 : right, all + 1);
  }
}
