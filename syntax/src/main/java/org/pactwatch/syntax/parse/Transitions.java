package org.pactwatch.syntax.parse;

import java.util.List;

/**
 * The transitions that a parser chooses from, numbered as the classes of its model: shift is 0,
 * then come the arcs to the left and the arcs to the right, each with its relation.
 */
final class Transitions {
  static final int SHIFT = 0;

  /** The relation of the single word that the root takes. */
  static final String ROOT = "root";

  private final List<String> left;
  private final List<String> right;
  private final int root;

  /** Which arcs join a phrase or clause to the rest. */
  private final boolean[] marks;

  /**
   * Numbers them.
   *
   * @param left relations of words to a head on their right; holds {@link #ROOT}
   * @param right relations of words to a head on their left
   */
  Transitions(List<String> left, List<String> right) {
    this.left = List.copyOf(left);
    this.right = List.copyOf(right);
    this.root = 1 + left.indexOf(ROOT);
    this.marks = new boolean[size()];
    for (int arc = 1; arc < marks.length; arc++) {
      marks[arc] = relation(arc).equals("case") || relation(arc).equals("mark");
    }
    if (root == 0 || right.isEmpty()) {
      throw new IllegalArgumentException(
          "expected heads on both sides of words, got relations " + left + " and " + right);
    }
  }

  List<String> left() {
    return left;
  }

  List<String> right() {
    return right;
  }

  int size() {
    return 1 + left.size() + right.size();
  }

  /** The first arc to the right; those to the left lie between shift and this. */
  int firstRight() {
    return 1 + left.size();
  }

  /** The arc from the root. */
  int root() {
    return root;
  }

  boolean isLeft(int transition) {
    return transition > SHIFT && transition < firstRight();
  }

  boolean isRight(int transition) {
    return transition >= firstRight();
  }

  /** The relation that an arc gives. */
  String relation(int transition) {
    return isLeft(transition) ? left.get(transition - 1) : right.get(transition - firstRight());
  }

  /** The arc to the left with this relation; -1 if there is none. */
  int left(String relation) {
    int index = left.indexOf(relation);
    return index < 0 ? -1 : 1 + index;
  }

  /** The arc to the right with this relation; -1 if there is none. */
  int right(String relation) {
    int index = right.indexOf(relation);
    return index < 0 ? -1 : firstRight() + index;
  }

  /** The best transition that the state allows; the first of equals. */
  int best(State state, int[] scores) {
    int best = -1;
    if (state.canShift()) {
      best = SHIFT;
    }
    if (state.canLeft()) {
      boolean atRoot = state.next == state.root;
      for (int arc = SHIFT + 1; arc < firstRight(); arc++) {
        if ((arc == root) == atRoot && (best < 0 || scores[arc] > scores[best])) {
          best = arc;
        }
      }
    }
    if (state.canRight()) {
      for (int arc = firstRight(); arc < size(); arc++) {
        if (best < 0 || scores[arc] > scores[best]) {
          best = arc;
        }
      }
    }
    return best;
  }

  void apply(State state, int transition) {
    if (transition == SHIFT) {
      state.shift();
    } else if (isLeft(transition)) {
      state.left(transition, marks[transition]);
    } else {
      state.right(transition, marks[transition]);
    }
  }
}
