package org.pactwatch.syntax.lemma;

import java.util.Objects;
import org.pactwatch.syntax.Features;

/** What a dictionary says of a word: its lemma and its features. */
public record Morphology(String lemma, Features features) {
  public Morphology {
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(features, "features");
  }
}
