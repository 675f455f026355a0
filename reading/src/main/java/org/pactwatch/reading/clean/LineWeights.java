package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.gazetteer.data.DataFile;

/** What each trait of a line counts, learned from lines that people told apart. */
final class LineWeights {
  private final double[] weights;

  private LineWeights(double[] weights) {
    this.weights = weights;
  }

  /**
   * Loads the weights.
   *
   * @throws org.pactwatch.model.problem.ProblemException if one is missing or no number
   */
  static LineWeights load() {
    try (DataFile file = DataFile.resource(LineWeights.class, "line-weights.yaml")) {
      List<Double> read = new ArrayList<>();
      for (String trait : LineTraits.NAMES) {
        read.add(file.root().get(trait).as(Double::valueOf));
      }
      return new LineWeights(read.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  /** The logarithm of the odds that a line with these traits is the article's. */
  double of(double[] traits) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * traits[i];
    }
    return sum;
  }
}
