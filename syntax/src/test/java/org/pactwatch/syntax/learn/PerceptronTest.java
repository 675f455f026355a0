package org.pactwatch.syntax.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PerceptronTest {
  private static Map<Long, Float> cells(Weights weights) {
    Map<Long, Float> cells = new TreeMap<>();
    for (int i = 0; i < weights.size(); i++) {
      cells.put(weights.place(i), weights.weight(i));
    }
    return cells;
  }

  private static long place(int number, int category) {
    return Weights.place(Numbered.key(number), category);
  }

  @Test
  void speaksForTheRightClassAndAgainstTheWrongOne() {
    Perceptron perceptron = new Perceptron();
    perceptron.update(Numbered.of(1, 2), 3, 0);
    perceptron.update(Numbered.of(2), 3, 1);
    assertArrayEquals(new int[] {-1, 0, 0, 1}, Numbered.scores(perceptron, 4, 1));
    assertArrayEquals(new int[] {-1, -1, 0, 2}, Numbered.scores(perceptron, 4, 2));
    assertArrayEquals(new int[] {-2, -1, 0, 3}, Numbered.scores(perceptron, 4, 1, 2, 9));
  }

  @Test
  void addsToWhatTheScoresHoldAlready() {
    Perceptron perceptron = new Perceptron();
    perceptron.add(Numbered.of(1), 0, 5);
    int[] scores = {100};
    perceptron.score(Numbered.of(1, 1), scores);
    assertEquals(110, scores[0]);
  }

  /** Decisions are counted from 1; a weight weighs as long as it stood. */
  @Test
  void averagesOverTheDecisionsThatAWeightLived() {
    Perceptron perceptron = new Perceptron();
    perceptron.step();
    // Before decision 2.
    perceptron.add(Numbered.of(1), 0, 1);
    perceptron.step();
    perceptron.step();
    // Before decision 4: the 1 has stood for two decisions.
    perceptron.add(Numbered.of(1), 0, 2);
    perceptron.add(Numbered.of(2), 1, -3);
    perceptron.step();
    // Before decision 5: the 3 has stood for one.
    perceptron.add(Numbered.of(1), 0, -3);
    for (int decision = 0; decision < 5; decision++) {
      perceptron.step();
    }
    // (2 * 1 + 1 * 3 + 5 * 0) / 10 and (6 * -3) / 10.
    assertEquals(Map.of(place(1, 0), 0.5f, place(2, 1), -1.8f), cells(perceptron.average()));
  }

  @Test
  void averagingChangesNothing() {
    Perceptron perceptron = new Perceptron();
    perceptron.step();
    perceptron.update(Numbered.of(1, 2), 0, 1);
    perceptron.step();
    Map<Long, Float> once = cells(perceptron.average());
    assertEquals(once, cells(perceptron.average()));
    assertArrayEquals(new int[] {2, -2}, Numbered.scores(perceptron, 2, 1, 2));
  }

  @Test
  void learnsWhatALineParts() {
    int[][] examples = {{1, 3}, {1, 4}, {2, 3}, {2, 4}};
    int[] right = {0, 2, 1, 1};
    Perceptron perceptron = new Perceptron();
    for (int round = 0; round < 200; round++) {
      for (int i = 0; i < examples.length; i++) {
        int chosen = best(Numbered.scores(perceptron, 3, examples[i]));
        perceptron.step();
        if (chosen != right[i]) {
          perceptron.update(Numbered.of(examples[i]), right[i], chosen);
        }
      }
    }
    LinearModel frozen = LinearModel.of(perceptron.average(), 0);
    for (int i = 0; i < examples.length; i++) {
      assertEquals(right[i], best(Numbered.scores(perceptron, 3, examples[i])));
      assertEquals(right[i], best(Numbered.scores(frozen, 3, examples[i])));
    }
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int category = 1; category < scores.length; category++) {
      best = scores[category] > scores[best] ? category : best;
    }
    return best;
  }

  @Test
  void hasRoomForManyFeaturesAndClasses() {
    Perceptron perceptron = new Perceptron();
    int features = 100_000;
    for (int number = 0; number < features; number++) {
      perceptron.add(Numbered.of(number), number % 200, 1 + number % 3);
    }
    for (int category = 0; category < 300; category++) {
      perceptron.add(Numbered.of(features), category, category);
    }
    for (int number = 0; number < features; number += 997) {
      int[] scores = Numbered.scores(perceptron, 300, number);
      assertEquals(1 + number % 3, scores[number % 200]);
    }
    assertEquals(299, Numbered.scores(perceptron, 300, features)[299]);
    assertEquals(features + 300, perceptron.average().size());
  }
}
