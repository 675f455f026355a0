package org.pactwatch.syntax.parse;

import java.util.Arrays;

/**
 * A stack, a buffer and the arcs found so far. Words are counted from 1; 0 is no word, and the
 * place behind the last word is the root. Reused from sentence to sentence.
 */
final class State {
  /** No word. */
  static final int NONE = 0;

  int root;
  int next;
  int depth;
  int[] stack = {};
  int[] heads = {};
  int[] arcs = {};

  /** The outermost children on each side, the ones before them, and how many there are. */
  int[] left1 = {};

  int[] left2 = {};
  int[] right1 = {};
  int[] right2 = {};
  int[] leftCount = {};
  int[] rightCount = {};

  /** The last child that is an adposition or a mark of a clause; it tells how a word is joined. */
  int[] marker = {};

  /** Which relations the children have, a bit each, by hash. */
  int[] relations = {};

  void start(int words) {
    root = words + 1;
    int places = words + 2;
    if (stack.length < places) {
      int room = Math.max(places, 2 * stack.length);
      stack = new int[room];
      heads = new int[room];
      arcs = new int[room];
      left1 = new int[room];
      left2 = new int[room];
      right1 = new int[room];
      right2 = new int[room];
      leftCount = new int[room];
      rightCount = new int[room];
      marker = new int[room];
      relations = new int[room];
    } else {
      for (int[] each :
          new int[][] {
            heads, arcs, left1, left2, right1, right2, leftCount, rightCount, marker, relations
          }) {
        Arrays.fill(each, 0, places, 0);
      }
    }
    depth = 0;
    next = 1;
  }

  /** The word this far below the top of the stack; no word if it is not that deep. */
  int stack(int below) {
    return depth > below ? stack[depth - 1 - below] : NONE;
  }

  /** The word this far behind the front of the buffer; no word behind the root. */
  int buffer(int behind) {
    return next + behind <= root ? next + behind : NONE;
  }

  boolean isFinal() {
    return depth == 0 && next == root;
  }

  boolean canShift() {
    return next < root;
  }

  /** The root takes a word only when no other waits. */
  boolean canLeft() {
    return next < root ? depth > 0 : depth == 1;
  }

  boolean canRight() {
    return depth > 1;
  }

  void shift() {
    stack[depth] = next;
    depth++;
    next++;
  }

  /** The front of the buffer takes the top of the stack. */
  void left(int arc, boolean marks) {
    int child = stack[depth - 1];
    depth--;
    heads[child] = next;
    arcs[child] = arc;
    left2[next] = left1[next];
    left1[next] = child;
    leftCount[next]++;
    note(next, child, arc, marks);
  }

  /** The second word of the stack takes the top one. */
  void right(int arc, boolean marks) {
    int child = stack[depth - 1];
    int head = stack[depth - 2];
    depth--;
    heads[child] = head;
    arcs[child] = arc;
    right2[head] = right1[head];
    right1[head] = child;
    rightCount[head]++;
    note(head, child, arc, marks);
  }

  private void note(int head, int child, int arc, boolean marks) {
    relations[head] |= 1 << ((arc * 0x9E3779B1) >>> 27);
    if (marks) {
      marker[head] = child;
    }
  }
}
