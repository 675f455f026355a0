package org.pactwatch.syntax.parse;

import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.learn.Keys;

/**
 * What another parser found, for the places of a skeleton: 0 is no word, the place behind the last
 * word is the root. Reused from sentence to sentence.
 */
final class Guide {
  private static final int NOTHING = Keys.hash("<nothing>");
  private static final int ROOT = Keys.hash("<root>");

  /** The place of each word's head. */
  int[] heads = {};

  /** The relation of each word to its head, as a hash. */
  int[] arcs = {};

  /** The last place that hangs on each place; 0 if none does. */
  int[] last = {};

  private int[] places = {};

  void read(Skeleton skeleton, Tree tree) {
    int root = skeleton.size() + 1;
    if (heads.length <= root) {
      int room = Math.max(root + 1, 2 * heads.length);
      heads = new int[room];
      arcs = new int[room];
      last = new int[room];
    }
    if (places.length < tree.size()) {
      places = new int[Math.max(tree.size(), 2 * places.length)];
    }
    for (int place = 1; place < root; place++) {
      places[skeleton.word(place - 1)] = place;
      last[place] = State.NONE;
    }
    outside(State.NONE, NOTHING);
    outside(root, ROOT);
    for (int place = 1; place < root; place++) {
      int word = skeleton.word(place - 1);
      int head = tree.head(word) == Tree.NONE ? root : places[tree.head(word)];
      heads[place] = head;
      arcs[place] = Keys.hash(tree.relation(word));
      last[head] = place;
    }
  }

  private void outside(int place, int hash) {
    heads[place] = State.NONE;
    arcs[place] = hash;
    last[place] = State.NONE;
  }
}
