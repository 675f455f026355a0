package org.pactwatch.ledger.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * The baseline: MinHash with 128 permutations over shingles of three words of the whole text; who
 * agrees in more than a share of them is of one family. Compares all pairs, so that no copy is lost
 * to banding.
 */
final class PlainMinHash {
  private static final int PERMUTATIONS = 128;

  private final List<Sketch> sketches;
  private final int[][] signatures;

  PlainMinHash(List<Sketch> sketches) {
    this.sketches = sketches;
    this.signatures = sketches.stream().map(PlainMinHash::signature).toArray(int[][]::new);
  }

  /** The best index that any threshold reaches on these very articles: more than is fair. */
  double best(Map<String, String> truth) {
    double best = 0;
    for (int percent = 5; percent <= 95; percent += 5) {
      best = Math.max(best, RandIndex.adjusted(truth, families(percent / 100.0)));
    }
    return best;
  }

  /** Returns each document's family by single linkage. */
  Map<String, String> families(double threshold) {
    int[] family = new int[signatures.length];
    for (int i = 0; i < family.length; i++) {
      family[i] = i;
    }
    for (int i = 0; i < family.length; i++) {
      for (int j = 0; j < i; j++) {
        if (agreement(signatures[i], signatures[j]) >= threshold) {
          family[root(family, i)] = root(family, j);
        }
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

  private static double agreement(int[] one, int[] other) {
    int same = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return (double) same / PERMUTATIONS;
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
