package org.pactwatch.syntax.parse;

import java.util.List;
import java.util.Objects;
import org.pactwatch.syntax.learn.LinearModel;

/**
 * What was learned of the arcs between words, in one direction of reading.
 *
 * @param left relations of words to a head that is read later, root among them; in the order of the
 *     classes of the weights, after the shift
 * @param right relations of words to a head that was read before, going on in that order
 * @param weights scores of the transitions
 */
public record ArcModel(List<String> left, List<String> right, LinearModel weights) {
  public ArcModel {
    left = List.copyOf(left);
    right = List.copyOf(right);
    Objects.requireNonNull(weights, "weights");
    int classes = new Transitions(left, right).size();
    if (classes > LinearModel.MOST_CLASSES || weights.classes() > classes) {
      throw new IllegalArgumentException(
          "expected weights for " + classes + " transitions, got " + weights.classes());
    }
  }

  /** A parser with these weights. */
  public ArcParser parser() {
    return new ArcParser(new Transitions(left, right), weights);
  }
}
