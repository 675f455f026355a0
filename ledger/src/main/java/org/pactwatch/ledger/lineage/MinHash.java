package org.pactwatch.ledger.lineage;

import java.util.Arrays;

/**
 * Signatures of sets by one-permutation hashing (Li, Owen and Zhang 2012): every hash falls into
 * one of 64 bins, and each bin keeps its least. An empty bin borrows from the next full one
 * (Shrivastava and Li 2014). Two sets agree in a bin about as often as their Jaccard similarity.
 * Bins are joined into bands; two sets that agree in all of one band's bins are worth comparing
 * (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4): with 16 bands of 4,
 * nearly all pairs with a similarity of 0.8 are found, two thirds of those with 0.5.
 */
final class MinHash {
  static final int BANDS = 16;
  private static final int ROWS = 4;
  private static final int BINS = BANDS * ROWS;
  private static final int BIN_BITS = 6;
  private static final int NONE = -1;

  private MinHash() {}

  /** Returns one hash for each band; none for an empty set. */
  static int[] bands(IntSet set) {
    if (set.size() == 0) {
      return new int[0];
    }
    int[] least = signature(set);
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      int hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Hashes.join(hash, least[band * ROWS + row]);
      }
      bands[band] = hash;
    }
    return bands;
  }

  private static int[] signature(IntSet set) {
    int[] least = new int[BINS];
    Arrays.fill(least, NONE);
    for (int i = 0; i < set.size(); i++) {
      int hash = set.at(i);
      int bin = hash >>> (Integer.SIZE - BIN_BITS);
      int value = hash & (NONE >>> BIN_BITS);
      if (least[bin] == NONE || value < least[bin]) {
        least[bin] = value;
      }
    }
    int[] full = new int[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      int steps = 0;
      while (least[(bin + steps) % BINS] == NONE) {
        steps++;
      }
      // The distance goes in, so that a borrowed value agrees only with one borrowed alike.
      full[bin] = Hashes.join(least[(bin + steps) % BINS], steps);
    }
    return full;
  }
}
