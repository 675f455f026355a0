package org.pactwatch.syntax.tag;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.LinearModel;

/**
 * What a stacked tagger has learned.
 *
 * @param tags the tags that the classes of the weights stand for
 * @param weights scores of the tags
 */
public record TaggerModel(List<String> tags, LinearModel weights) {
  public TaggerModel {
    tags = List.copyOf(tags);
    Objects.requireNonNull(weights, "weights");
    if (tags.isEmpty() || tags.size() > LinearModel.MOST_CLASSES) {
      throw new IllegalArgumentException(
          "expected 1 to " + LinearModel.MOST_CLASSES + " tags, got " + tags.size());
    }
    if (weights.classes() > tags.size()) {
      throw new IllegalArgumentException(
          "expected weights for " + tags.size() + " tags, got " + weights.classes());
    }
  }

  /** Names the features that the weights are for: another set of them gives another name. */
  public static String featureSet() {
    TagFeatures features = new TagFeatures();
    ToIntFunction<String> dictionary = String::length;
    String[] probe = {"L'", "armée", "a", "Livré", "S-400"};
    features.read(probe, new String[] {"DET", "NOUN", "AUX", "VERB", "PROPN"}, dictionary);
    Keys keys = new Keys();
    int digest = 0;
    for (int token = 0; token < probe.length; token++) {
      features.of(token, token - 1, token - 2, keys);
      digest = 31 * digest + keys.digest();
    }
    return "tag-" + Integer.toHexString(digest);
  }
}
