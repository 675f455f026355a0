package org.pactwatch.syntax;

import java.util.List;

/**
 * A dependency tree over a sentence's words: complete and single-rooted.
 *
 * @param heads for each word the index of its head, -1 for the root
 * @param relations for each word the UD relation to its head, with subtype where known
 */
public record Tree(List<Integer> heads, List<String> relations) {
  public Tree {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    if (heads.size() != relations.size()) {
      throw new IllegalArgumentException(
          "expected a relation for each of " + heads.size() + " heads, got " + relations.size());
    }
    long roots = heads.stream().filter(head -> head == -1).count();
    if (roots != 1) {
      throw new IllegalArgumentException("expected one root, got " + roots);
    }
  }
}
