package org.pactwatch.eval.corpus.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two ways to part the same things into groups, by pairs. */
final class Partition {
  private Partition() {}

  /**
   * The adjusted Rand index after Hubert and Arabie, "Comparing partitions" (1985): 1 where both
   * are the same, about 0 where they agree no more than by chance.
   *
   * @param wanted the group of each thing
   * @param found the group of each thing, in the same order
   */
  static double adjustedRand(List<String> wanted, List<String> found) {
    Pairs pairs = Pairs.of(wanted, found);
    double all = choose(wanted.size());
    double chance = all == 0 ? 0 : pairs.wanted() * (double) pairs.found() / all;
    double most = (pairs.wanted() + pairs.found()) / 2.0;
    return most == chance ? 1 : (pairs.both() - chance) / (most - chance);
  }

  private static long choose(long many) {
    return many * (many - 1) / 2;
  }

  /**
   * Pairs that are in one group.
   *
   * @param both in both ways
   * @param wanted in the wanted way
   * @param found in the found way
   */
  record Pairs(long both, long wanted, long found) {
    static Pairs of(List<String> wanted, List<String> found) {
      if (wanted.size() != found.size()) {
        throw new IllegalArgumentException(
            "expected as many groups found as wanted, " + wanted.size() + ", got " + found.size());
      }
      Map<List<String>, Long> cells = new HashMap<>();
      Map<String, Long> rows = new HashMap<>();
      Map<String, Long> columns = new HashMap<>();
      for (int i = 0; i < wanted.size(); i++) {
        cells.merge(List.of(wanted.get(i), found.get(i)), 1L, Long::sum);
        rows.merge(wanted.get(i), 1L, Long::sum);
        columns.merge(found.get(i), 1L, Long::sum);
      }
      return new Pairs(pairs(cells), pairs(rows), pairs(columns));
    }

    private static long pairs(Map<?, Long> sizes) {
      return sizes.values().stream().mapToLong(Partition::choose).sum();
    }
  }
}
