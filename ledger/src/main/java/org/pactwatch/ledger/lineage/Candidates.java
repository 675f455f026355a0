package org.pactwatch.ledger.lineage;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs worth comparing, so that not all need be. Four nets: bands of MinHash find near
 * duplicates however many there are; shared rare shingles find what bands miss, a cut in its whole
 * or a copy that keeps a third of the words; names and numbers that stand together in a sentence
 * find what was told anew; runs of them find translations.
 */
final class Candidates {
  /**
   * Of all shingles, those whose hash is a multiple of this are cast (Broder 1997, "modulo
   * sampling"): two documents that share thirty shingles share seven of these on average.
   */
  private static final int SAMPLED = 4;

  private static final int SHARED_SHINGLES = 2;
  private static final int SHARED_PARTICULARS = 4;
  private static final int ANCHOR_RUN = 4;
  private static final int SHARED_RUNS = 3;

  private Candidates() {}

  /** Returns each pair once, sorted, as {@link Pairs} writes them. */
  static long[] of(List<Profile> profiles) {
    Net bands = new Net(1, Net.Crowd.CHAINED);
    Net shingles = new Net(SHARED_SHINGLES, Net.Crowd.IGNORED);
    Net anchors = new Net(SHARED_RUNS, Net.Crowd.IGNORED);
    Net particulars = new Net(SHARED_PARTICULARS, Net.Crowd.IGNORED);
    for (int i = 0; i < profiles.size(); i++) {
      IntSet narration = profiles.get(i).narration().set();
      IntSet pairs = profiles.get(i).particulars();
      for (int j = 0; j < pairs.size(); j++) {
        particulars.cast(pairs.at(j), i);
      }
      for (int band : MinHash.bands(narration)) {
        bands.cast(band, i);
      }
      for (int j = 0; j < narration.size(); j++) {
        if ((narration.at(j) & (SAMPLED - 1)) == 0) {
          shingles.cast(narration.at(j), i);
        }
      }
      IntSet runs = anchorRuns(profiles.get(i).sketch().print());
      for (int j = 0; j < runs.size(); j++) {
        anchors.cast(runs.at(j), i);
      }
    }
    LongBuffer found = new LongBuffer();
    particulars.haul(found);
    bands.haul(found);
    shingles.haul(found);
    anchors.haul(found);
    return distinct(found.sorted());
  }

  private static IntSet anchorRuns(TextPrint print) {
    int[] runs = new int[Math.max(0, print.anchorCount() - ANCHOR_RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      int hash = ANCHOR_RUN;
      for (int j = i; j < i + ANCHOR_RUN; j++) {
        hash = Hashes.join(hash, print.anchor(j));
      }
      runs[i] = hash;
    }
    return IntSet.of(runs);
  }

  private static long[] distinct(long[] sorted) {
    return Arrays.stream(sorted).distinct().toArray();
  }
}
