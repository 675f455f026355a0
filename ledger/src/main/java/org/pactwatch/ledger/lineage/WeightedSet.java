package org.pactwatch.ledger.lineage;

import java.util.function.IntToDoubleFunction;

/** A set of hashes, each with a weight: rare ones tell more. */
final class WeightedSet {
  private final int[] hashes;
  private final float[] weights;
  private final double total;

  /**
   * Takes a sorted set.
   *
   * @param weight asked once for each hash
   */
  WeightedSet(int[] hashes, IntToDoubleFunction weight) {
    this.hashes = hashes;
    this.weights = new float[hashes.length];
    double sum = 0;
    for (int i = 0; i < hashes.length; i++) {
      weights[i] = (float) weight.applyAsDouble(hashes[i]);
      sum += weights[i];
    }
    this.total = sum;
  }

  int size() {
    return hashes.length;
  }

  int[] hashes() {
    return hashes;
  }

  double total() {
    return total;
  }

  /** The weight of what both hold. */
  double shared(WeightedSet other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        shared += weights[i];
        i++;
        j++;
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
