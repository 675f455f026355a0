package org.pactwatch.ledger.lineage;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of hashes, as a sorted array without repetition. Immutable. */
final class IntSet {
  private final int[] hashes;

  private IntSet(int[] hashes) {
    this.hashes = hashes;
  }

  /** Returns the set of some hashes, which may repeat. */
  static IntSet of(int[] hashes) {
    int[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return new IntSet(Arrays.copyOf(sorted, kept));
  }

  int size() {
    return hashes.length;
  }

  /** The hash at a place, from the least to the greatest. */
  int at(int index) {
    return hashes[index];
  }

  IntStream stream() {
    return Arrays.stream(hashes);
  }

  /** How many both hold. */
  int shared(IntSet other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        shared++;
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
