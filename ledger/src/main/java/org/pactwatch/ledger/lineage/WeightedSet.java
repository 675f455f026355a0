package org.pactwatch.ledger.lineage;

import java.util.function.IntToDoubleFunction;

/** A set of hashes, each with a weight: rare ones tell more. Immutable. */
final class WeightedSet {
  private final IntSet set;
  private final float[] weights;
  private final double total;

  /**
   * Weighs a set.
   *
   * @param weight asked once for each hash
   */
  WeightedSet(IntSet set, IntToDoubleFunction weight) {
    this.set = set;
    this.weights = new float[set.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) weight.applyAsDouble(set.at(i));
      sum += weights[i];
    }
    this.total = sum;
  }

  IntSet set() {
    return set;
  }

  /** The weight of the hash at a place. */
  float weight(int index) {
    return weights[index];
  }

  double total() {
    return total;
  }

  /** The weight of all with some more hashes of average weight. */
  double totalWith(double more) {
    return weights.length == 0 ? 0 : total * (1 + more / weights.length);
  }

  /** The weight of what both hold. */
  double shared(WeightedSet other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < weights.length && j < other.weights.length) {
      int one = set.at(i);
      int two = other.set.at(j);
      if (one == two) {
        shared += weights[i];
        i++;
        j++;
      } else if (one < two) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
