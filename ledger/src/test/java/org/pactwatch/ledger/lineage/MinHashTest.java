package org.pactwatch.ledger.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final int TRIALS = 300;

  @Test
  void nearDuplicatesShareABandAndStrangersDoNot() {
    assertEquals(TRIALS, sharing(0.9), 3);
    assertTrue(sharing(0.05) <= 3, "found " + sharing(0.05));
  }

  @Test
  void aSetWithoutElementsHasNoBands() {
    assertEquals(0, MinHash.bands(IntSet.of(new int[0])).length);
    assertEquals(MinHash.BANDS, MinHash.bands(IntSet.of(new int[] {7})).length);
  }

  /** How many pairs of sets with this Jaccard similarity share a band. */
  private static int sharing(double jaccard) {
    Random random = new Random(7);
    int found = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      int size = 200;
      int shared = (int) Math.round(2 * size * jaccard / (1 + jaccard));
      int[] all = random.ints(2L * size).toArray();
      IntSet one = IntSet.of(IntStream.range(0, size).map(i -> all[i]).toArray());
      IntSet other =
          IntSet.of(IntStream.range(size - shared, 2 * size - shared).map(i -> all[i]).toArray());
      int[] bands = MinHash.bands(one);
      int[] others = MinHash.bands(other);
      found += IntStream.range(0, bands.length).anyMatch(i -> bands[i] == others[i]) ? 1 : 0;
    }
    return found;
  }
}
