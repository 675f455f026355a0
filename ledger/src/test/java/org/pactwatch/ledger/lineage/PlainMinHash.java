package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The baseline: MinHash with 128 permutations over shingles of three words of the whole text; who
 * agrees in more than a share of them is of one family. Compares all pairs, so that no copy is lost
 * to banding.
 */
final class PlainMinHash {
  private static final int PERMUTATIONS = 128;
  private static final int LEAST = 5;

  private final List<Sketch> sketches;
  private final int[][] signatures;

  PlainMinHash(List<Sketch> sketches) {
    this.sketches = sketches;
    this.signatures = sketches.stream().map(PlainMinHash::signature).toArray(int[][]::new);
  }

  /** The best index that any threshold reaches on these very articles: more than is fair. */
  double best(Map<String, String> truth) {
    List<float[]> agreeing = agreeing();
    double best = 0;
    for (int percent = LEAST; percent <= 95; percent += 5) {
      best = Math.max(best, RandIndex.adjusted(truth, families(agreeing, percent / 100f)));
    }
    return best;
  }

  /** All pairs that agree in the least share or more: two documents and their share. */
  private List<float[]> agreeing() {
    List<float[]> agreeing = new ArrayList<>();
    for (int i = 0; i < signatures.length; i++) {
      for (int j = 0; j < i; j++) {
        float share = agreement(signatures[i], signatures[j]);
        if (share >= LEAST / 100f) {
          agreeing.add(new float[] {i, j, share});
        }
      }
    }
    return agreeing;
  }

  /** Each document's family by single linkage. */
  private Map<String, String> families(List<float[]> agreeing, float threshold) {
    int[] family = IntStream.range(0, signatures.length).toArray();
    for (float[] pair : agreeing) {
      if (pair[2] >= threshold) {
        family[root(family, (int) pair[0])] = root(family, (int) pair[1]);
      }
    }
    Map<String, String> found = new TreeMap<>();
    for (int i = 0; i < family.length; i++) {
      found.put(sketches.get(i).id().value(), Integer.toString(root(family, i)));
    }
    return found;
  }

  private static int root(int[] family, int document) {
    int root = document;
    while (family[root] != root) {
      root = family[root];
    }
    return root;
  }

  private static float agreement(int[] one, int[] other) {
    int same = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return (float) same / PERMUTATIONS;
  }

  private static int[] signature(Sketch sketch) {
    Set<Integer> shingles = new HashSet<>();
    TextPrint print = sketch.print();
    for (int i = 0; i + 2 < print.size(); i++) {
      shingles.add(Hashes.join(Hashes.join(print.word(i), print.word(i + 1)), print.word(i + 2)));
    }
    Random seeds = new Random(1);
    int[] least = new int[PERMUTATIONS];
    for (int i = 0; i < PERMUTATIONS; i++) {
      int seed = seeds.nextInt();
      int smallest = Integer.MAX_VALUE;
      for (int shingle : shingles) {
        smallest = Math.min(smallest, Hashes.spread(shingle ^ seed));
      }
      least[i] = smallest;
    }
    return least;
  }
}
