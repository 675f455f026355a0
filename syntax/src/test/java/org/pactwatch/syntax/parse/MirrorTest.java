package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;

/** {@code -Dpactwatch.seed=N} starts with that seed. */
class MirrorTest {
  static LongStream seeds() {
    return RandomTrees.seeds(50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void twiceRoundIsAsBefore(long seed) {
    Random random = new Random(seed);
    Tree tree = RandomTrees.tree(1 + random.nextInt(20), random);
    assertEquals(tree, Mirror.of(Mirror.of(tree)), "seed " + seed);
  }

  @Test
  void theLastWordComesFirst() {
    List<Word> words = Words.of("le/DET mur/NOUN tient/VERB");
    List<Word> turned = Mirror.of(words);
    assertEquals(List.of("tient", "mur", "le"), turned.stream().map(Word::form).toList());
    assertEquals(words, Mirror.of(turned));
    Tree tree = new Tree(new int[] {1, 2, Tree.NONE}, new String[] {"det", "nsubj", "root"});
    assertEquals(
        new Tree(new int[] {Tree.NONE, 0, 1}, new String[] {"root", "nsubj", "det"}),
        Mirror.of(tree));
  }
}
