package org.pactwatch.syntax.parse;

import java.util.Arrays;

/**
 * Tries every sequence of transitions, by the definition of the arc-hybrid system and without any
 * code of the parser: how many arcs of a tree can still be found. The root may take any number of
 * words here. Only for small trees.
 */
final class Exhaustive {
  private final int[] heads;
  private final int root;

  Exhaustive(int[] heads) {
    this.heads = heads;
    this.root = heads.length;
  }

  /** The most right arcs that can be added from here. */
  int most(int[] stack, int next) {
    int most = 0;
    if (next < root) {
      most = Math.max(most, shift(stack, next));
    }
    if (stack.length > 0) {
      most = Math.max(most, left(stack, next));
    }
    if (stack.length > 1) {
      most = Math.max(most, right(stack, next));
    }
    return most;
  }

  /** The most right arcs if the first thing done is to shift; so too for the others. */
  int shift(int[] stack, int next) {
    int[] longer = Arrays.copyOf(stack, stack.length + 1);
    longer[stack.length] = next;
    return most(longer, next + 1);
  }

  int left(int[] stack, int next) {
    int child = stack[stack.length - 1];
    return (heads[child] == next ? 1 : 0) + most(Arrays.copyOf(stack, stack.length - 1), next);
  }

  int right(int[] stack, int next) {
    int child = stack[stack.length - 1];
    int head = stack[stack.length - 2];
    return (heads[child] == head ? 1 : 0) + most(Arrays.copyOf(stack, stack.length - 1), next);
  }
}
