package org.pactwatch.syntax.model;

import java.util.Objects;
import org.pactwatch.syntax.parse.ParserModel;
import org.pactwatch.syntax.tag.TaggerModel;

/**
 * What was learned of one language.
 *
 * @param origin what it was trained on and how, for people to read; one line a fact
 */
public record SyntaxModel(String origin, TaggerModel tagger, ParserModel parser) {
  public SyntaxModel {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(tagger, "tagger");
    Objects.requireNonNull(parser, "parser");
  }

  /** Names the features that tagger and parser of this version look at. */
  public static String featureSet() {
    return TaggerModel.featureSet() + " " + ParserModel.featureSet();
  }
}
