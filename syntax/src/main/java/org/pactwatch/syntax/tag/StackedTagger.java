package org.pactwatch.syntax.tag;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.Scorer;

/**
 * Weighs what another tagger says against the dictionary and the neighbourhood, from left to right
 * (stacking, Wolpert 1992): the other one knows more text, this one knows the conventions of the
 * treebanks that the parser learns from. Keeps working state: one thread at a time.
 */
public final class StackedTagger implements Tagger {
  private final Tagger other;
  private final ToIntFunction<String> dictionary;
  private final List<String> tags;
  private final Scorer scorer;
  private final TagFeatures features = new TagFeatures();
  private final Keys keys = new Keys();
  private final int[] scores;

  /**
   * Joins its parts.
   *
   * @param other who is asked first
   * @param dictionary for a form in lower case, the number of its class; 0 for unknown
   */
  public StackedTagger(Tagger other, ToIntFunction<String> dictionary, TaggerModel model) {
    this.other = other;
    this.dictionary = dictionary;
    this.tags = model.tags();
    this.scorer = model.weights();
    this.scores = new int[tags.size()];
  }

  @Override
  public String[] tag(String[] tokens) {
    String[] heads = TokenHeads.of(tokens);
    features.read(heads, other.tag(heads), dictionary);
    String[] found = new String[tokens.length];
    int last = -1;
    int beforeLast = -1;
    for (int token = 0; token < tokens.length; token++) {
      features.of(token, last, beforeLast, keys);
      Arrays.fill(scores, 0);
      scorer.score(keys, scores);
      int best = best(scores);
      found[token] = tags.get(best);
      beforeLast = last;
      last = best;
    }
    return found;
  }

  static int best(int[] scores) {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }
}
