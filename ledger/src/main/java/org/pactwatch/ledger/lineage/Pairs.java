package org.pactwatch.ledger.lineage;

/** Two documents' numbers as one long, the lesser first, so that pairs sort. */
final class Pairs {
  private static final long LOWER = 0xFFFFFFFFL;

  private Pairs() {}

  static long of(int one, int other) {
    return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
  }

  static int first(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  static int second(long pair) {
    return (int) (pair & LOWER);
  }
}
