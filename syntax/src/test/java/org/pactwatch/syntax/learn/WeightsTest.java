package org.pactwatch.syntax.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static List<String> cells(Weights weights) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      cells.add(weights.place(i) + " " + weights.weight(i));
    }
    return cells;
  }

  private static Weights weights(int... numbersClassesAndWeights) {
    List<int[]> cells = new ArrayList<>();
    for (int i = 0; i < numbersClassesAndWeights.length; i += 3) {
      cells.add(
          new int[] {
            numbersClassesAndWeights[i],
            numbersClassesAndWeights[i + 1],
            numbersClassesAndWeights[i + 2]
          });
    }
    return Numbered.weights(cells);
  }

  @Test
  void aPlaceHoldsAKeyAndAClass() {
    for (int key : new int[] {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      for (int category : new int[] {0, 1, 255, 65_535}) {
        assertEquals(key, Weights.key(Weights.place(key, category)));
        assertEquals(category, Weights.category(Weights.place(key, category)));
      }
    }
    assertTrue(Weights.place(-1, 0) > Weights.place(1, 0), "keys are in unsigned order");
  }

  @Test
  void sumsPlaceByPlace() {
    Weights sum =
        Weights.sum(List.of(weights(1, 0, 2, 1, 1, -4, 3, 0, 7), weights(1, 1, 1, 2, 0, 5)));
    assertEquals(cells(weights(1, 0, 2, 1, 1, -3, 2, 0, 5, 3, 0, 7)), cells(sum));
  }

  @Test
  void sumsSeveralOneAndNone() {
    Weights one = weights(1, 0, 2);
    assertEquals(cells(one), cells(Weights.sum(List.of(one))));
    assertEquals(cells(weights(1, 0, 6)), cells(Weights.sum(List.of(one, one, one))));
    assertEquals(cells(one), cells(Weights.sum(List.of(weights(), one))));
    assertEquals(List.of(), cells(Weights.sum(List.of(weights(), weights()))));
  }

  @Test
  void theSumOfTwoDoesNotDependOnTheirOrder() {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Weights one = learned(random);
      Weights other = learned(random);
      assertEquals(
          cells(Weights.sum(List.of(one, other))),
          cells(Weights.sum(List.of(other, one))),
          "seed " + seed);
    }
  }

  private static Weights learned(Random random) {
    Perceptron perceptron = new Perceptron();
    for (int decision = random.nextInt(60); decision > 0; decision--) {
      perceptron.step();
      perceptron.add(Numbered.of(random.nextInt(20)), random.nextInt(3), random.nextInt(7) - 3);
    }
    return perceptron.average();
  }
}
