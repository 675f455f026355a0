package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Gathers documents into families, the most alike first. A document alone joins by one pair; two
 * families become one only if their members agree on the whole, so that a chance likeness of two
 * documents does not make one family of many.
 */
final class Groups {
  /** How alike the members of two families must be on average. */
  private static final double SUPPORT = 0.5;

  private final int[] parents;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Matches matches;

  private Groups(int documents, Matches matches) {
    this.parents = IntStream.range(0, documents).toArray();
    this.matches = matches;
    for (int i = 0; i < documents; i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Returns each family's documents in ascending order, the families by their first. */
  static List<List<Integer>> of(int documents, Matches matches) {
    Groups groups = new Groups(documents, matches);
    for (Match match : matches.bestFirst()) {
      if (match.similarity() >= Weighing.COPY) {
        groups.join(match);
      }
    }
    Map<Integer, List<Integer>> families = new TreeMap<>();
    for (int i = 0; i < documents; i++) {
      families.computeIfAbsent(groups.find(i), root -> new ArrayList<>()).add(i);
    }
    return families.values().stream().map(List::copyOf).toList();
  }

  private void join(Match match) {
    int one = find(match.first());
    int other = find(match.second());
    if (one == other || !agree(one, other)) {
      return;
    }
    int kept = Math.min(one, other);
    int gone = Math.max(one, other);
    parents[gone] = kept;
    members.get(kept).addAll(members.get(gone));
    members.get(gone).clear();
  }

  private boolean agree(int one, int other) {
    if (members.get(one).size() == 1 || members.get(other).size() == 1) {
      return true;
    }
    boolean less = members.get(one).size() <= members.get(other).size();
    int small = less ? one : other;
    int large = less ? other : one;
    double sum = 0;
    for (int document : members.get(small)) {
      for (Match match : matches.of(document)) {
        if (find(match.other(document)) == large) {
          sum += match.similarity();
        }
      }
    }
    return sum >= SUPPORT * members.get(one).size() * members.get(other).size();
  }

  private int find(int document) {
    int root = document;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
