package org.pactwatch.syntax.conllu;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.syntax.Tree;

/** The heads of one sentence as they are read, with the line of each, until they make a tree. */
final class HeadColumn {
  static final int COLUMN = 7;

  private final List<Integer> heads = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();

  /** Adds the next word's head: its number in the sentence, from 1; 0 for the root. */
  void add(int head, String relation, int line) {
    heads.add(head);
    lines.add(line);
    relations.add(relation);
  }

  void clear() {
    heads.clear();
    lines.clear();
    relations.clear();
  }

  /**
   * Returns the tree.
   *
   * @throws ConlluException at the line of the first head that spoils it
   */
  Tree tree() {
    int[] above = new int[heads.size()];
    int root = Tree.NONE;
    for (int word = 0; word < above.length; word++) {
      int head = heads.get(word);
      if (head > above.length) {
        throw wrong(word, "expected 0 to " + above.length + ", got " + head);
      }
      if (head == 0 && root != Tree.NONE) {
        throw wrong(word, "expected one root, got words " + (root + 1) + " and " + (word + 1));
      }
      root = head == 0 ? word : root;
      above[word] = head - 1;
    }
    checkNoCircle(above);
    return new Tree(above, relations.toArray(String[]::new));
  }

  /** Visits each word a bounded number of times, so that a long sentence stays linear. */
  private void checkNoCircle(int[] above) {
    int[] visitedFor = new int[above.length];
    for (int word = 0; word < above.length; word++) {
      int next = word;
      while (next != Tree.NONE && visitedFor[next] == 0) {
        visitedFor[next] = word + 1;
        next = above[next];
      }
      if (next != Tree.NONE && visitedFor[next] == word + 1) {
        throw wrong(next, "expected a tree, got a circle through word " + (next + 1));
      }
    }
  }

  private ConlluException wrong(int word, String reason) {
    return new ConlluException(lines.get(word), COLUMN, reason);
  }
}
