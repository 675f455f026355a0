package org.pactwatch.syntax.parse;

import java.util.List;

/**
 * The relations that an arc between two words may carry, numbered as the classes of a model. In a
 * {@link State} they are counted from 1, so that 0 is none.
 */
final class Relations {
  /** The relation of the single word that the root takes; no arc between words carries it. */
  static final String ROOT = "root";

  private final List<String> names;

  /** Which ones join a phrase or clause to the rest. */
  private final boolean[] marks;

  private final List<RelationKind> kinds;

  Relations(List<String> names) {
    this.names = List.copyOf(names);
    this.marks = new boolean[names.size()];
    this.kinds = names.stream().map(RelationKind::of).toList();
    for (int relation = 0; relation < marks.length; relation++) {
      String name = names.get(relation);
      marks[relation] = name.equals("case") || name.equals("mark");
    }
    if (names.isEmpty() || names.contains(ROOT)) {
      throw new IllegalArgumentException("expected relations between words, got " + names);
    }
  }

  int size() {
    return names.size();
  }

  String name(int relation) {
    return names.get(relation);
  }

  /** The number of a relation; -1 if there is none of this name. */
  int number(String name) {
    return names.indexOf(name);
  }

  RelationKind kind(int relation) {
    return kinds.get(relation);
  }

  /** The highest scored; the first of equals. */
  static int best(int[] scores) {
    int best = 0;
    for (int relation = 1; relation < scores.length; relation++) {
      if (scores[relation] > scores[best]) {
        best = relation;
      }
    }
    return best;
  }

  /** Draws the arc of a transition with this relation. */
  void draw(State state, int transition, int relation) {
    if (Transitions.isLeft(transition)) {
      state.left(1 + relation, marks[relation]);
    } else {
      state.right(1 + relation, marks[relation]);
    }
  }
}
