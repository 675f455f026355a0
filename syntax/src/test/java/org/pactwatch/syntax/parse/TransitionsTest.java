package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
  private static final Transitions TRANSITIONS =
      new Transitions(List.of("case", "det", "nsubj", "root"), List.of("mark", "obj"));

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
        int[] scores = random.ints(TRANSITIONS.size(), -3, 4).toArray();
        TRANSITIONS.apply(state, TRANSITIONS.best(state, scores));
        steps++;
      }
      assertEquals(2 * words, steps, "seed " + seed);
      int[] heads = Arrays.copyOf(state.heads, words + 1);
      assertFalse(RandomTrees.crosses(heads), () -> "seed " + seed + Arrays.toString(heads));
      checkTree(state, words, "seed " + seed);
    }
  }

  /** The tree itself refuses circles and a second root. */
  private static void checkTree(State state, int words, String where) {
    int[] heads = new int[words];
    String[] relations = new String[words];
    for (int place = 1; place <= words; place++) {
      boolean top = state.heads[place] == state.root;
      heads[place - 1] = top ? Tree.NONE : state.heads[place] - 1;
      relations[place - 1] = TRANSITIONS.relation(state.arcs[place]);
      assertEquals(top, relations[place - 1].equals("root"), where);
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
      int[] scores = random.ints(TRANSITIONS.size(), -3, 4).toArray();
      TRANSITIONS.apply(state, TRANSITIONS.best(state, scores));
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
    int[] scores = new int[TRANSITIONS.size()];
    scores[TRANSITIONS.root()] = 9;
    assertEquals(TRANSITIONS.right("mark"), TRANSITIONS.best(state, scores));
  }

  @Test
  void theFirstOfEqualsIsChosen() {
    State state = new State();
    state.start(3);
    state.shift();
    state.shift();
    assertEquals(Transitions.SHIFT, TRANSITIONS.best(state, new int[TRANSITIONS.size()]));
    int[] scores = new int[TRANSITIONS.size()];
    scores[TRANSITIONS.left("det")] = 1;
    scores[TRANSITIONS.right("obj")] = 1;
    assertEquals(TRANSITIONS.left("det"), TRANSITIONS.best(state, scores));
  }

  @Test
  void relationsAreNumberedBothWays() {
    for (String relation : TRANSITIONS.left()) {
      assertTrue(TRANSITIONS.isLeft(TRANSITIONS.left(relation)));
      assertEquals(relation, TRANSITIONS.relation(TRANSITIONS.left(relation)));
    }
    for (String relation : TRANSITIONS.right()) {
      assertTrue(TRANSITIONS.isRight(TRANSITIONS.right(relation)));
      assertEquals(relation, TRANSITIONS.relation(TRANSITIONS.right(relation)));
    }
    assertEquals(-1, TRANSITIONS.left("obj"));
    assertEquals(-1, TRANSITIONS.right("det"));
  }

  @Test
  void arcsThatCouldNotEndASentenceAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Transitions(List.of("det"), List.of("obj")));
    assertThrows(IllegalArgumentException.class, () -> new Transitions(List.of("root"), List.of()));
  }
}
