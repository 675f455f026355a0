package org.pactwatch.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.Perceptron;
import org.pactwatch.syntax.learn.Shuffle;
import org.pactwatch.syntax.learn.Weights;

/** Trains one perceptron to find the heads of punctuation marks. Not safe to share. */
public final class MarkTrainer {
  private final List<ParserTrainer.Example> examples;
  private final SplittableRandom random;
  private final Perceptron perceptron = new Perceptron();
  private final MarkAttacher attacher = new MarkAttacher(perceptron);
  private final Keys keys = new Keys();

  public MarkTrainer(List<ParserTrainer.Example> examples, long seed) {
    this.examples = new ArrayList<>(examples);
    this.random = new SplittableRandom(seed);
  }

  /** Learns all examples once, in a new order. */
  public void round() {
    Shuffle.shuffle(examples, random);
    examples.forEach(this::learn);
  }

  public Weights weights() {
    return perceptron.average();
  }

  private void learn(ParserTrainer.Example example) {
    List<Word> words = example.words();
    boolean[] marks = Skeleton.marks(words);
    int[] heads = new int[marks.length];
    String[] relations = new String[marks.length];
    for (int word = 0; word < heads.length; word++) {
      heads[word] = Skeleton.headAbove(example.tree(), word, marks);
      relations[word] = example.tree().relation(word);
    }
    attacher.sites().read(words, heads, relations, marks);
    for (int mark = 0; mark < heads.length; mark++) {
      if (marks[mark] && heads[mark] != Tree.NONE) {
        learn(mark, heads[mark]);
      }
    }
  }

  private void learn(int mark, int head) {
    int chosen = attacher.best(mark);
    int right = -1;
    int count = attacher.sites().find(mark);
    for (int index = 0; index < count; index++) {
      if (attacher.sites().site(index) == head) {
        right = index;
      }
    }
    perceptron.step();
    if (right >= 0 && right != chosen) {
      attacher.sites().features(mark, right, keys);
      perceptron.add(keys, 0, 1);
      attacher.sites().features(mark, chosen, keys);
      perceptron.add(keys, 0, -1);
    }
  }
}
