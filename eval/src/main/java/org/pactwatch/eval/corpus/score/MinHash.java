package org.pactwatch.eval.corpus.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.eval.corpus.shingle.Shingles;

/**
 * Families by plain MinHash with banding, as textbooks have it (Leskovec, Rajaraman, Ullman, Mining
 * of Massive Datasets, chapter 3): 128 hashes of runs of three words, 32 bands of four rows, pairs
 * whose signatures agree in at least half of the places, and whatever such pairs join. It is the
 * baseline to beat.
 */
final class MinHash {
  private static final int HASHES = 128;
  private static final int ROWS = 4;
  private static final double THRESHOLD = 0.5;

  private MinHash() {}

  /**
   * Returns the family of each document.
   *
   * @param texts the documents' texts by id
   */
  static Map<String, String> families(Map<String, String> texts) {
    List<String> ids = new ArrayList<>(new TreeMap<>(texts).keySet());
    List<long[]> signatures =
        ids.stream().map(id -> signature(Shingles.of(texts.get(id)))).toList();
    int[] roots = new int[ids.size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = i;
    }
    for (int band = 0; band < HASHES; band += ROWS) {
      Map<List<Long>, List<Integer>> buckets = new HashMap<>();
      for (int i = 0; i < ids.size(); i++) {
        buckets.computeIfAbsent(rows(signatures.get(i), band), fresh -> new ArrayList<>()).add(i);
      }
      buckets.values().forEach(bucket -> join(bucket, signatures, roots));
    }
    Map<String, String> families = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      families.put(ids.get(i), ids.get(root(roots, i)));
    }
    return families;
  }

  private static void join(List<Integer> bucket, List<long[]> signatures, int[] roots) {
    for (int i = 0; i < bucket.size(); i++) {
      for (int j = i + 1; j < bucket.size(); j++) {
        int one = root(roots, bucket.get(i));
        int other = root(roots, bucket.get(j));
        if (one != other
            && resemblance(signatures.get(bucket.get(i)), signatures.get(bucket.get(j)))
                >= THRESHOLD) {
          roots[Math.max(one, other)] = Math.min(one, other);
        }
      }
    }
  }

  private static int root(int[] roots, int of) {
    int root = of;
    while (roots[root] != root) {
      root = roots[root];
    }
    return root;
  }

  private static double resemblance(long[] one, long[] other) {
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  private static List<Long> rows(long[] signature, int band) {
    List<Long> rows = new ArrayList<>(ROWS);
    for (int i = band; i < band + ROWS; i++) {
      rows.add(signature[i]);
    }
    return rows;
  }

  private static long[] signature(Shingles shingles) {
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles.hashes()) {
      for (int i = 0; i < HASHES; i++) {
        least[i] = Math.min(least[i], Shingles.mix(shingle + i * 0x9e3779b97f4a7c15L));
      }
    }
    return least;
  }
}
