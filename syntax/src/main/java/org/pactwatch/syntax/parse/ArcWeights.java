package org.pactwatch.syntax.parse;

import java.util.List;
import org.pactwatch.syntax.learn.Weights;

/**
 * What one learner found, or several together.
 *
 * @param transitions the weights of the transitions
 * @param names the weights of the relations
 */
public record ArcWeights(Weights transitions, Weights names) {
  /** The sum of what several learners found, as {@link Weights#sum}. */
  public static ArcWeights sum(List<ArcWeights> all) {
    return new ArcWeights(
        Weights.sum(all.stream().map(ArcWeights::transitions).toList()),
        Weights.sum(all.stream().map(ArcWeights::names).toList()));
  }
}
