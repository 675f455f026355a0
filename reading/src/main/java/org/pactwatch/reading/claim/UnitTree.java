package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;

/**
 * A sentence's dependency tree over its units: what hangs on what, by which relation. Where a unit
 * of several words is torn apart in the tree there may be circles, so climbs must be bounded.
 */
final class UnitTree {
  /** Stands for the head of the root. */
  static final int NONE = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  private UnitTree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
    this.children = new ArrayList<>(heads.length);
    for (int unit = 0; unit < heads.length; unit++) {
      children.add(new ArrayList<>(2));
    }
    for (int unit = 0; unit < heads.length; unit++) {
      if (heads[unit] != NONE) {
        children.get(heads[unit]).add(unit);
      }
    }
  }

  /**
   * Joins the words of each unit: what hangs on one of them hangs on the unit.
   *
   * @param words the words that the tree is over, in order
   * @param units the units that the words make up, in order
   */
  static UnitTree of(Tree tree, List<Word> words, List<Unit> units) {
    int[] unitOf = new int[words.size()];
    int[] heads = new int[units.size()];
    String[] relations = new String[units.size()];
    int unit = 0;
    for (int word = 0; word < words.size(); word++) {
      // Each unit holds the very word that it begins with.
      boolean next = unit + 1 < units.size() && units.get(unit + 1).word().equals(words.get(word));
      unit += next ? 1 : 0;
      unitOf[word] = unit;
    }
    for (int word = 0; word < words.size(); word++) {
      int own = unitOf[word];
      int head = tree.head(word) == Tree.NONE ? NONE : unitOf[tree.head(word)];
      if (head != own && relations[own] == null) {
        heads[own] = head;
        relations[own] = tree.relation(word);
      }
    }
    return new UnitTree(heads, relations);
  }

  int head(int unit) {
    return heads[unit];
  }

  /** The relation with its subtype: {@code nsubj:pass}. */
  String relation(int unit) {
    return relations[unit];
  }

  /** Tells whether a unit has a relation, whatever its subtype. */
  boolean is(int unit, String relation) {
    String own = relations[unit];
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /** The units that hang on one, in order. */
  List<Integer> children(int unit) {
    return children.get(unit);
  }

  /** The first unit that hangs on one by a relation, whatever its subtype. */
  Optional<Integer> child(int unit, String relation) {
    return children.get(unit).stream().filter(child -> is(child, relation)).findFirst();
  }
}
