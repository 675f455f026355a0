package org.pactwatch.ledger.lineage;

import java.util.Arrays;

/** Sets of hashes as sorted arrays without repetition. */
final class IntSets {
  private IntSets() {}

  /** Returns the set of the first {@code size} hashes, which it sorts in place. */
  static int[] of(int[] hashes, int size) {
    Arrays.sort(hashes, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  /** How many both hold. */
  static int shared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** The share of their union that both hold, from 0 to 1; 0 for two empty sets. */
  static double jaccard(int[] one, int[] other) {
    int shared = shared(one, other);
    int union = one.length + other.length - shared;
    return union == 0 ? 0 : (double) shared / union;
  }
}
