package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/**
 * Any trees can be learned from: with crossing arcs, words below marks, marks for roots. {@code
 * -Dpactwatch.seed=N} starts with that seed.
 */
class OddTreesTest {
  private static final List<String> RELATIONS = List.of("det", "case", "mark", "obj", "punct");

  static LongStream seeds() {
    return RandomTrees.seeds(40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyTreesCanBeLearned(long seed) {
    Random random = new Random(seed);
    List<ParserTrainer.Example> examples = new ArrayList<>();
    for (int sentence = 0; sentence < 12; sentence++) {
      examples.add(example(1 + random.nextInt(9), random));
    }
    // The arcs need at least one to the left, one to the right.
    examples.add(fork());
    ParserModel model = Learned.model(examples, seed, 4);
    for (ParserTrainer.Example example : examples) {
      Tree tree = model.parser().parse(example.words());
      assertEquals(example.words().size(), tree.size(), "seed " + seed);
    }
  }

  private static ParserTrainer.Example example(int count, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(order, random);
    int[] heads = new int[count];
    String[] relations = new String[count];
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int word = order.get(i);
      heads[word] = i == 0 ? Tree.NONE : order.get(random.nextInt(i));
      relations[word] = i == 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()));
      Upos upos = random.nextInt(3) == 0 ? Upos.PUNCT : Upos.NOUN;
      words.add(new Word(i, i + 1, "w" + random.nextInt(5), upos, "w", Features.none()));
    }
    return new ParserTrainer.Example(words, new Tree(heads, relations));
  }

  private static ParserTrainer.Example fork() {
    return new ParserTrainer.Example(
        Words.of("le/DET port/NOUN bleu/ADJ"),
        new Tree(new int[] {1, Tree.NONE, 1}, new String[] {"det", "root", "amod"}));
  }

  @Test
  void aSentenceOfOneWordIsLearned() {
    List<ParserTrainer.Example> examples =
        List.of(
            fork(),
            new ParserTrainer.Example(
                Words.of("Fin/NOUN"), new Tree(new int[] {Tree.NONE}, new String[] {"root"})));
    assertEquals(0, Learned.model(examples, 1, 3).parser().parse(Words.of("Fin/NOUN")).root());
  }

  @Test
  void rightChoicesBecomeMore() {
    ParserTrainer trainer = new ParserTrainer(Learned.examples(), 3);
    double first = trainer.round(false);
    double later = 0;
    for (int round = 0; round < 10; round++) {
      later = trainer.round(true);
    }
    assertTrue(first > 0 && first < later && later > 0.99, first + " then " + later);
  }
}
