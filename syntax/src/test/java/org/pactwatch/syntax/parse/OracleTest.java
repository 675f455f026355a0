package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Dpactwatch.seed=N} starts with that seed. */
class OracleTest {
  private static final int ANY = 1;
  private static final int LEFT = Transitions.left(RelationKind.PHRASE);
  private static final int RIGHT = Transitions.right(RelationKind.PHRASE);

  static LongStream seeds() {
    return RandomTrees.seeds(200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatCostsNothingRebuildsTheTree(long seed) {
    Random random = new Random(seed);
    int[] heads = RandomTrees.heads(1 + random.nextInt(30), random);
    Oracle oracle = new Oracle(heads);
    State state = new State();
    state.start(heads.length - 1);
    while (!state.isFinal()) {
      List<Runnable> free = new ArrayList<>();
      if (state.canShift() && oracle.cost(state, Transitions.SHIFT) == 0) {
        free.add(state::shift);
      }
      if (state.canLeft() && oracle.cost(state, LEFT) == 0) {
        free.add(() -> state.left(ANY, false));
      }
      if (state.canRight() && oracle.cost(state, RIGHT) == 0) {
        free.add(() -> state.right(ANY, false));
      }
      assertTrue(free.size() > 0, () -> "seed " + seed + ": " + Arrays.toString(heads));
      free.get(random.nextInt(free.size())).run();
    }
    assertArrayEquals(heads, Arrays.copyOf(state.heads, heads.length), "seed " + seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void costsAreWhatAnExhaustiveSearchFinds(long seed) {
    Random random = new Random(seed);
    int[] heads = RandomTrees.heads(1 + random.nextInt(5), random);
    Oracle oracle = new Oracle(heads);
    Exhaustive search = new Exhaustive(heads);
    State state = new State();
    state.start(heads.length - 1);
    // Any transition follows, also one that loses arcs.
    while (!state.isFinal()) {
      int[] stack = Arrays.copyOf(state.stack, state.depth);
      int most = search.most(stack, state.next);
      String where =
          "seed " + seed + ": " + Arrays.toString(heads) + ", stack " + Arrays.toString(stack);
      List<Runnable> possible = new ArrayList<>();
      if (state.canShift()) {
        assertEquals(
            most - search.shift(stack, state.next), oracle.cost(state, Transitions.SHIFT), where);
        possible.add(state::shift);
      }
      if (state.canLeft()) {
        assertEquals(most - search.left(stack, state.next), oracle.cost(state, LEFT), where);
        possible.add(() -> state.left(ANY, false));
      }
      if (state.canRight()) {
        assertEquals(most - search.right(stack, state.next), oracle.cost(state, RIGHT), where);
        possible.add(() -> state.right(ANY, false));
      }
      possible.get(random.nextInt(possible.size())).run();
    }
  }

  @Test
  void aSentenceOfOneWordHasOneWay() {
    Oracle oracle = new Oracle(new int[] {0, 2});
    State state = new State();
    state.start(1);
    assertEquals(0, oracle.cost(state, Transitions.SHIFT));
    state.shift();
    assertEquals(0, oracle.cost(state, LEFT));
  }
}
