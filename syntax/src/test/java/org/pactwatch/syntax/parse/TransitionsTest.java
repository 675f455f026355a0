package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwatch.syntax.Tree;

/** {@code -Dpactwatch.seed=N} starts with that seed. */
class TransitionsTest {
  private static final Relations RELATIONS = new Relations(List.of("case", "det", "obj"));

  static LongStream seeds() {
    return RandomTrees.seeds(200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverIsChosenEndsInATree(long seed) {
    Random random = new Random(seed);
    State state = new State();
    // The second sentence finds what the first one left behind.
    for (int sentence = 0; sentence < 2; sentence++) {
      int words = 1 + random.nextInt(25);
      state.start(words);
      int steps = 0;
      while (!state.isFinal()) {
        follow(state, random);
        steps++;
      }
      assertEquals(2 * words, steps, "seed " + seed);
      int[] heads = Arrays.copyOf(state.heads, words + 1);
      assertFalse(RandomTrees.crosses(heads), () -> "seed " + seed + Arrays.toString(heads));
      checkTree(state, words, "seed " + seed);
    }
  }

  /** Takes the best transition by random scores. */
  private static void follow(State state, Random random) {
    int only = Transitions.only(state);
    int best = Transitions.best(state, random.ints(Transitions.COUNT, -3, 4).toArray());
    boolean same =
        Transitions.isLeft(only) == Transitions.isLeft(best) && best != Transitions.SHIFT;
    assertTrue(only < 0 || only == best || same, "the only one is the best");
    if (best == Transitions.SHIFT) {
      state.shift();
    } else {
      RELATIONS.draw(state, best, random.nextInt(RELATIONS.size()));
    }
  }

  /** The tree itself refuses circles and a second root. */
  private static void checkTree(State state, int words, String where) {
    int[] heads = new int[words];
    String[] relations = new String[words];
    for (int place = 1; place <= words; place++) {
      boolean top = state.heads[place] == state.root;
      heads[place - 1] = top ? Tree.NONE : state.heads[place] - 1;
      relations[place - 1] = RELATIONS.name(state.arcs[place] - 1);
    }
    assertEquals(words, new Tree(heads, relations).size(), where);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theStateKnowsTheChildrenThatItGave(long seed) {
    Random random = new Random(seed);
    int words = 1 + random.nextInt(25);
    State state = new State();
    state.start(words);
    while (!state.isFinal()) {
      follow(state, random);
    }
    for (int head = 1; head <= state.root; head++) {
      int[] left = children(state, head, 1, head - 1);
      int[] right = children(state, head, head + 1, words);
      String where = "seed " + seed + ", word " + head;
      assertEquals(left.length, state.leftCount[head], where);
      assertEquals(right.length, state.rightCount[head], where);
      assertEquals(left.length > 0 ? left[0] : 0, state.left1[head], where);
      assertEquals(left.length > 1 ? left[1] : 0, state.left2[head], where);
      assertEquals(right.length > 0 ? right[right.length - 1] : 0, state.right1[head], where);
      assertEquals(right.length > 1 ? right[right.length - 2] : 0, state.right2[head], where);
    }
  }

  private static int[] children(State state, int head, int from, int to) {
    return IntStream.rangeClosed(from, to).filter(word -> state.heads[word] == head).toArray();
  }

  @Test
  void theRootTakesAWordOnlyWhenNoOtherWaits() {
    State state = new State();
    state.start(2);
    state.shift();
    assertTrue(state.canLeft());
    state.shift();
    assertFalse(state.canShift());
    assertFalse(state.canLeft());
    assertTrue(state.canRight());
    assertTrue(Transitions.only(state) > 0);
    assertFalse(Transitions.isLeft(Transitions.only(state)));
    int[] scores = new int[Transitions.COUNT];
    scores[Transitions.left(RelationKind.PHRASE)] = 9;
    scores[Transitions.right(RelationKind.WORD)] = 1;
    assertEquals(Transitions.right(RelationKind.WORD), Transitions.best(state, scores));
  }

  @Test
  void theFirstOfEqualsIsChosen() {
    State state = new State();
    state.start(3);
    state.shift();
    state.shift();
    assertEquals(-1, Transitions.only(state));
    assertEquals(Transitions.SHIFT, Transitions.best(state, new int[Transitions.COUNT]));
    int[] scores = new int[Transitions.COUNT];
    scores[Transitions.left(RelationKind.OTHER)] = 1;
    scores[Transitions.right(RelationKind.PHRASE)] = 1;
    assertEquals(Transitions.left(RelationKind.OTHER), Transitions.best(state, scores));
  }

  @Test
  void anArcHasOneSideAndOneKind() {
    for (RelationKind kind : RelationKind.values()) {
      assertTrue(Transitions.isLeft(Transitions.left(kind)));
      assertFalse(Transitions.isLeft(Transitions.right(kind)));
      assertFalse(Transitions.isOf(Transitions.SHIFT, kind));
      for (RelationKind other : RelationKind.values()) {
        assertEquals(kind == other, Transitions.isOf(Transitions.left(other), kind));
        assertEquals(kind == other, Transitions.isOf(Transitions.right(other), kind));
      }
    }
  }
}
