package org.pactwatch.syntax.learn;

import java.util.List;

/** Features for tests: each is known by a number. */
final class Numbered {
  private Numbered() {}

  static Keys of(int... numbers) {
    Keys keys = new Keys();
    for (int number : numbers) {
      keys.add(1, number);
    }
    return keys;
  }

  /** The key that a feature of this number has. */
  static int key(int number) {
    return of(number).key(0);
  }

  static int[] scores(Scorer scorer, int classes, int... numbers) {
    int[] scores = new int[classes];
    scorer.score(of(numbers), scores);
    return scores;
  }

  /** Weights as a perceptron would give them; each is a feature's number, a class, a weight. */
  static Weights weights(List<int[]> cells) {
    long[] places =
        cells.stream().mapToLong(cell -> Weights.place(key(cell[0]), cell[1])).sorted().toArray();
    float[] weights = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      for (int[] cell : cells) {
        if (Weights.place(key(cell[0]), cell[1]) == places[i]) {
          weights[i] = cell[2];
        }
      }
    }
    return new Weights(places, weights);
  }
}
