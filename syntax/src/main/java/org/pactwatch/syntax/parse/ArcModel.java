package org.pactwatch.syntax.parse;

import java.util.List;
import java.util.Objects;
import org.pactwatch.syntax.learn.LinearModel;

/**
 * What was learned of the arcs between words, in one direction of reading.
 *
 * @param relations the relations between words, in the order of the classes of their scores
 * @param transitions scores of the transitions
 * @param names scores of the relations of an arc
 */
public record ArcModel(List<String> relations, LinearModel transitions, LinearModel names) {
  public ArcModel {
    relations = List.copyOf(relations);
    Objects.requireNonNull(transitions, "transitions");
    Objects.requireNonNull(names, "names");
    int classes = new Relations(relations).size();
    if (classes > LinearModel.MOST_CLASSES
        || names.classes() > classes
        || transitions.classes() > Transitions.COUNT) {
      throw new IllegalArgumentException(
          "expected weights for "
              + Transitions.COUNT
              + " transitions and "
              + classes
              + " relations, got "
              + transitions.classes()
              + " and "
              + names.classes());
    }
  }

  /** A parser with these weights. */
  public ArcParser parser() {
    return new ArcParser(new Relations(relations), transitions, names);
  }
}
