package org.pactwatch.syntax.parse;

/**
 * Tells what each kind of transition costs: how many arcs of the right tree can no longer be found
 * after it, from any state, also one that mistakes led to (Goldberg and Nivre 2013). Trees with
 * crossing arcs are counted the same way, which is then a bound. That the root takes a single word
 * is not counted in: a root's word that is shifted onto others can no longer find it.
 */
final class Oracle {
  private final int[] heads;

  /** The children of each word, in order; the root's too. */
  private final int[][] children;

  /**
   * Learns the right tree.
   *
   * @param heads the head of each word, counted from 1; place 0 is unused; the root is the place
   *     behind the last word
   */
  Oracle(int[] heads) {
    this.heads = heads;
    int places = heads.length + 1;
    int[] counts = new int[places];
    for (int word = 1; word < heads.length; word++) {
      counts[heads[word]]++;
    }
    this.children = new int[places][];
    for (int word = 0; word < places; word++) {
      children[word] = new int[counts[word]];
    }
    int[] filled = new int[places];
    for (int word = 1; word < heads.length; word++) {
      children[heads[word]][filled[heads[word]]++] = word;
    }
  }

  /** What a transition costs that the state allows. */
  int cost(State state, int transition) {
    if (transition == Transitions.SHIFT) {
      return shiftCost(state);
    }
    return Transitions.isLeft(transition) ? leftCost(state) : rightCost(state);
  }

  private int shiftCost(State state) {
    int word = state.next;
    int cost = 0;
    for (int child : children[word]) {
      cost += waits(state, child) ? 1 : 0;
    }
    boolean deep = heads[word] < word && state.stack(0) != heads[word] && waits(state, heads[word]);
    return cost + (deep ? 1 : 0);
  }

  private int leftCost(State state) {
    int word = state.stack(0);
    boolean lost = (heads[word] == state.stack(1) && state.depth > 1) || heads[word] > state.next;
    return childrenAhead(state, word) + (lost ? 1 : 0);
  }

  private int rightCost(State state) {
    int word = state.stack(0);
    return childrenAhead(state, word) + (heads[word] >= state.next ? 1 : 0);
  }

  private int childrenAhead(State state, int word) {
    int[] all = children[word];
    int ahead = 0;
    for (int i = all.length - 1; i >= 0 && all[i] >= state.next; i--) {
      ahead++;
    }
    return ahead;
  }

  /** Whether a word before the buffer is still on the stack: the stack is in order. */
  private static boolean waits(State state, int word) {
    if (word >= state.next) {
      return false;
    }
    int low = 0;
    int high = state.depth - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (state.stack[middle] == word) {
        return true;
      }
      if (state.stack[middle] < word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
