package org.pactwatch.syntax.parse;

/**
 * The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), numbered as
 * the classes of a model: shift is 0, then come the arcs to the left and the arcs to the right, one
 * for each {@link RelationKind}. An arc's kind only helps to choose well; its relation is chosen
 * after it, whatever the kind.
 */
final class Transitions {
  static final int SHIFT = 0;

  private static final int KINDS = RelationKind.COUNT;
  static final int COUNT = 1 + 2 * KINDS;

  private static final int NONE = -1;

  private Transitions() {}

  /** The front of the buffer takes the top of the stack. */
  static int left(RelationKind kind) {
    return 1 + kind.number;
  }

  /** The second word of the stack takes the top one. */
  static int right(RelationKind kind) {
    return 1 + KINDS + kind.number;
  }

  static boolean isLeft(int transition) {
    return transition > SHIFT && transition <= KINDS;
  }

  static boolean isOf(int transition, RelationKind kind) {
    return transition != SHIFT && (transition - 1) % KINDS == kind.number;
  }

  static boolean allows(State state, int transition) {
    if (transition == SHIFT) {
      return state.canShift();
    }
    return isLeft(transition) ? state.canLeft() : state.canRight();
  }

  /** The word that an arc would give to the top of the stack as its head. */
  static int head(State state, int transition) {
    return isLeft(transition) ? state.next : state.stack(1);
  }

  /** The best transition that the state allows; the first of equals. */
  static int best(State state, int[] scores) {
    int best = NONE;
    for (int transition = 0; transition < COUNT; transition++) {
      if (allows(state, transition) && (best == NONE || scores[transition] > scores[best])) {
        best = transition;
      }
    }
    return best;
  }

  /** Any transition, if all that the state allows do the same; -1 if there is a choice. */
  static int only(State state) {
    boolean shift = state.canShift();
    boolean left = state.canLeft();
    boolean right = state.canRight();
    if (shift && !left && !right) {
      return SHIFT;
    }
    if (shift || left == right) {
      return NONE;
    }
    return left ? 1 : 1 + KINDS;
  }
}
