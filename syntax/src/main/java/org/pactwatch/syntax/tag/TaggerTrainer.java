package org.pactwatch.syntax.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.Perceptron;
import org.pactwatch.syntax.learn.Shuffle;
import org.pactwatch.syntax.learn.Weights;

/** Trains one perceptron for the stacked tagger. Not safe to share. */
public final class TaggerTrainer {
  /**
   * A sentence to learn from.
   *
   * @param tokens its tokens with plain marks, contractions whole
   * @param others what the other tagger takes them for
   * @param right what they are
   */
  public record Example(List<String> tokens, List<String> others, List<String> right) {
    public Example {
      tokens = List.copyOf(tokens);
      others = List.copyOf(others);
      right = List.copyOf(right);
      if (tokens.size() != others.size() || tokens.size() != right.size()) {
        throw new IllegalArgumentException("expected two tags for each of " + tokens);
      }
    }
  }

  private final List<Example> examples;
  private final ToIntFunction<String> dictionary;
  private final List<String> tags;
  private final Perceptron perceptron = new Perceptron();
  private final SplittableRandom random;
  private final TagFeatures features = new TagFeatures();
  private final Keys keys = new Keys();
  private final int[] scores;

  public TaggerTrainer(List<Example> examples, ToIntFunction<String> dictionary, long seed) {
    this.examples = new ArrayList<>(examples);
    this.dictionary = dictionary;
    this.tags = tags(examples);
    this.random = new SplittableRandom(seed);
    this.scores = new int[tags.size()];
  }

  /** All tags that occur, in the order of their names. */
  public static List<String> tags(List<Example> examples) {
    TreeSet<String> tags = new TreeSet<>();
    examples.forEach(example -> tags.addAll(example.right()));
    return List.copyOf(tags);
  }

  /** Learns all examples once, in a new order. */
  public void round() {
    Shuffle.shuffle(examples, random);
    examples.forEach(this::learn);
  }

  public Weights weights() {
    return perceptron.average();
  }

  /** Goes on from its own choices, as it will have to later. */
  private void learn(Example example) {
    features.read(
        example.tokens().toArray(String[]::new),
        example.others().toArray(String[]::new),
        dictionary);
    int last = -1;
    int beforeLast = -1;
    for (int token = 0; token < example.tokens().size(); token++) {
      features.of(token, last, beforeLast, keys);
      Arrays.fill(scores, 0);
      perceptron.score(keys, scores);
      int chosen = StackedTagger.best(scores);
      int right = tags.indexOf(example.right().get(token));
      perceptron.step();
      if (chosen != right) {
        perceptron.update(keys, right, chosen);
      }
      beforeLast = last;
      last = chosen;
    }
  }
}
