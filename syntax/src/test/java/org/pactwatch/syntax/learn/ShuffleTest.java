package org.pactwatch.syntax.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {
  private static List<Integer> shuffled(int count, long seed) {
    List<Integer> list = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Shuffle.shuffle(list, new SplittableRandom(seed));
    return list;
  }

  @Test
  void aSeedGivesOneOrder() {
    assertEquals(shuffled(100, 7), shuffled(100, 7));
  }

  @Test
  void nothingIsLost() {
    for (int count = 0; count < 20; count++) {
      assertEquals(
          IntStream.range(0, count).boxed().toList(),
          shuffled(count, 3).stream().sorted().toList());
    }
  }

  @Test
  void everyOrderComes() {
    TreeSet<String> orders = new TreeSet<>();
    for (long seed = 0; seed < 500; seed++) {
      orders.add(shuffled(4, seed).toString());
    }
    assertEquals(24, orders.size());
  }
}
