package org.pactwatch.syntax.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static LinearModel model(double least, int[]... cells) {
    return LinearModel.of(Numbered.weights(List.of(cells)), least);
  }

  static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** A model of random weights: up to 40 features and 5 classes. */
  static LinearModel random(Random random) {
    Perceptron perceptron = new Perceptron();
    for (int decision = random.nextInt(200); decision > 0; decision--) {
      perceptron.step();
      perceptron.add(Numbered.of(random.nextInt(40)), random.nextInt(5), random.nextInt(9) - 4);
    }
    return LinearModel.of(perceptron.average(), 0.05);
  }

  @Test
  void theLargestWeightBecomes127AndOthersTheirPartOfIt() {
    LinearModel model =
        model(0, new int[] {1, 0, 254}, new int[] {1, 1, -127}, new int[] {2, 1, 9});
    // 254 : 127 is 2 a unit; 9 : 2 is rounded up.
    assertArrayEquals(new int[] {127, -63}, Numbered.scores(model, 2, 1));
    assertArrayEquals(new int[] {0, 5}, Numbered.scores(model, 2, 2));
  }

  @Test
  void aNegativeWeightMayBeTheLargest() {
    assertArrayEquals(
        new int[] {-127, 64},
        Numbered.scores(model(0, new int[] {1, 0, -127}, new int[] {1, 1, 64}), 2, 1));
  }

  @Test
  void theScoreIsTheSumOfTheWeightsOfAllFeatures() {
    LinearModel model =
        model(
            0,
            new int[] {1, 0, 127},
            new int[] {2, 0, -20},
            new int[] {2, 2, 30},
            new int[] {3, 2, 40});
    int[] scores = {1, 10, 100};
    model.score(Numbered.of(1, 2, 2, 3, 77), scores);
    assertArrayEquals(new int[] {1 + 127 - 20 - 20, 10, 100 + 30 + 30 + 40}, scores);
  }

  @Test
  void smallWeightsAreDroppedAndFeaturesThatHaveNoneLeft() {
    int[][] cells = {{1, 0, 100}, {1, 1, 9}, {2, 0, 9}, {3, 1, -10}};
    LinearModel pruned = model(0.1, cells);
    assertEquals(4 - 2, pruned.features());
    assertArrayEquals(new int[] {127, 0}, Numbered.scores(pruned, 2, 1));
    assertArrayEquals(new int[] {0, 0}, Numbered.scores(pruned, 2, 2));
    assertArrayEquals(new int[] {0, -13}, Numbered.scores(pruned, 2, 3));
    assertEquals(3, model(0, cells).features());
  }

  @Test
  void whatWouldBeRoundedToNothingIsDropped() {
    assertEquals(1, model(0, new int[] {1, 0, 1000}, new int[] {2, 0, 3}).features());
    assertEquals(2, model(0, new int[] {1, 0, 1000}, new int[] {2, 0, 4}).features());
  }

  @Test
  void tellsHowManyClassesItGivesWeightTo() {
    assertEquals(0, model(0).classes());
    assertEquals(1, model(0, new int[] {1, 0, 5}).classes());
    assertEquals(8, model(0, new int[] {1, 7, 5}, new int[] {2, 3, 5}).classes());
    assertEquals(255, model(0, new int[] {1, 254, -5}).classes());
  }

  @Test
  void aFeatureMayGiveWeightToEveryClass() throws IOException {
    List<int[]> cells = new ArrayList<>();
    for (int category = 0; category < LinearModel.MOST_CLASSES; category++) {
      cells.add(new int[] {1, category, category - 127});
    }
    LinearModel model = LinearModel.of(Numbered.weights(cells), 0);
    LinearModel read = LinearModel.read(ByteBuffer.wrap(bytes(model)));
    int[] scores = Numbered.scores(read, LinearModel.MOST_CLASSES, 1);
    for (int category = 0; category < scores.length; category++) {
      assertEquals(category - 127, scores[category]);
    }
  }

  @Test
  void fewWeightsAndManyScoreAlike() {
    // As many a feature as its number; the classes lie on both sides of what the table can hold.
    List<int[]> cells = new ArrayList<>();
    int[] classes = {127, 0, 128, 3, 254};
    for (int number = 1; number <= classes.length; number++) {
      for (int i = 0; i < number; i++) {
        cells.add(new int[] {number, classes[i], (i % 2 == 0 ? 127 : -127) + number});
        cells.add(new int[] {10 + number, classes[classes.length - 1 - i], -number});
      }
    }
    cells.add(new int[] {20, 1, 132});
    LinearModel model = LinearModel.of(Numbered.weights(cells), 0);
    for (int number = 1; number < 20; number++) {
      int[] expected = new int[LinearModel.MOST_CLASSES];
      for (int[] cell : cells) {
        expected[cell[1]] += cell[0] == number ? (int) Math.round(cell[2] * 127.0 / 132) : 0;
      }
      assertArrayEquals(
          expected, Numbered.scores(model, LinearModel.MOST_CLASSES, number), "feature " + number);
    }
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    for (int round = 0; round < 100; round++) {
      LinearModel model = random(new Random(seed + round));
      ByteBuffer in = ByteBuffer.wrap(bytes(model));
      LinearModel read = LinearModel.read(in);
      String where = "seed " + (seed + round);
      assertEquals(0, in.remaining(), where);
      assertEquals(model.features(), read.features(), where);
      assertEquals(model.classes(), read.classes(), where);
      for (int number = 0; number < 45; number++) {
        assertArrayEquals(
            Numbered.scores(model, 5, number), Numbered.scores(read, 5, number), where);
      }
      assertArrayEquals(bytes(model), bytes(read), where);
    }
  }

  @Test
  void aModelWithoutWeightsSaysNothing() throws IOException {
    LinearModel empty = LinearModel.read(ByteBuffer.wrap(bytes(model(0.5))));
    assertEquals(0, empty.features());
    assertArrayEquals(new int[2], Numbered.scores(empty, 2, 1, 2, 3));
  }

  @Test
  void theSameWeightsGiveTheSameBytes() throws IOException {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    assertArrayEquals(bytes(random(new Random(seed))), bytes(random(new Random(seed))));
    // The order in which features are met does not matter.
    assertArrayEquals(
        bytes(model(0, new int[] {1, 0, 5}, new int[] {2, 1, -5}, new int[] {2, 0, 3})),
        bytes(model(0, new int[] {2, 0, 3}, new int[] {2, 1, -5}, new int[] {1, 0, 5})));
  }
}
