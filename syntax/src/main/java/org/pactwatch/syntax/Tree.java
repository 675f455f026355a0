package org.pactwatch.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * A dependency tree over a sentence's words: complete, single-rooted and without circles. Words are
 * named by their index in the sentence.
 */
public final class Tree {
  /** Stands for the head of the root. */
  public static final int NONE = -1;

  private final int[] heads;
  private final String[] relations;

  /**
   * Checks and keeps a copy of both arrays.
   *
   * @param heads for each word the index of its head, {@link #NONE} for the root
   * @param relations for each word the UD relation to its head, with subtype where known
   * @throws IllegalArgumentException if they are no tree
   */
  public Tree(int[] heads, String[] relations) {
    this.heads = heads.clone();
    this.relations = relations.clone();
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(
          "expected a relation for each of " + heads.length + " heads, got " + relations.length);
    }
    for (String relation : relations) {
      if (relation == null || relation.isEmpty()) {
        throw new IllegalArgumentException("expected a relation for each word, got an empty one");
      }
    }
    checkShape();
  }

  /** Visits each word a bounded number of times, so that a long sentence stays linear. */
  private void checkShape() {
    int root = NONE;
    int[] visitedFor = new int[heads.length];
    Arrays.fill(visitedFor, NONE);
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] < NONE || heads[word] >= heads.length) {
        throw new IllegalArgumentException(
            "expected a head from -1 to " + (heads.length - 1) + ", got " + heads[word]);
      }
      if (heads[word] == NONE) {
        if (root != NONE) {
          throw new IllegalArgumentException("expected one root, got words " + root + ", " + word);
        }
        root = word;
      }
      int above = word;
      while (above != NONE && visitedFor[above] == NONE) {
        visitedFor[above] = word;
        above = heads[above];
      }
      if (above != NONE && visitedFor[above] == word) {
        throw new IllegalArgumentException("expected a tree, got a circle through word " + above);
      }
    }
    if (root == NONE) {
      throw new IllegalArgumentException("expected one root, got none");
    }
  }

  /** How many words it spans. */
  public int size() {
    return heads.length;
  }

  /** The index of a word's head; {@link #NONE} for the root. */
  public int head(int word) {
    return heads[word];
  }

  /** The UD relation of a word to its head, with subtype where known: {@code nsubj:pass}. */
  public String relation(int word) {
    return relations[word];
  }

  /** The relation without its subtype: {@code nsubj}. */
  public String universalRelation(int word) {
    int colon = relations[word].indexOf(':');
    return colon < 0 ? relations[word] : relations[word].substring(0, colon);
  }

  /** The index of the root. */
  public int root() {
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == NONE) {
        return word;
      }
    }
    throw new IllegalStateException("expected a root");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tree tree
        && Arrays.equals(heads, tree.heads)
        && Arrays.equals(relations, tree.relations);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(heads) + Arrays.hashCode(relations);
  }

  @Override
  public String toString() {
    return Arrays.toString(heads) + " " + List.of(relations);
  }
}
