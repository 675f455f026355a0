package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;

class SkeletonTest {
  private static int[] read(Skeleton skeleton, String tagged) {
    skeleton.read(Words.of(tagged));
    int[] kept = new int[skeleton.size()];
    for (int place = 0; place < kept.length; place++) {
      kept[place] = skeleton.word(place);
    }
    return kept;
  }

  @Test
  void leavesMarksOut() {
    assertArrayEquals(
        new int[] {1, 3}, read(new Skeleton(), "«/PUNCT viens/VERB ,/PUNCT Ana/PROPN !/PUNCT"));
  }

  @Test
  void keepsASentenceOfNothingButMarks() {
    Skeleton skeleton = new Skeleton();
    assertArrayEquals(new int[] {0, 1, 2}, read(skeleton, "«/PUNCT !/PUNCT »/PUNCT"));
    assertArrayEquals(new int[] {0}, read(skeleton, "./PUNCT"));
    assertArrayEquals(new boolean[2], Skeleton.marks(Words.of("«/PUNCT !/PUNCT")));
  }

  @Test
  void forgetsTheSentenceBefore() {
    Skeleton skeleton = new Skeleton();
    read(skeleton, "a/X b/X c/X d/X ./PUNCT");
    assertArrayEquals(new int[] {1}, read(skeleton, "-/PUNCT oui/INTJ"));
  }

  @Test
  void climbsOverMarksToAHead() {
    List<Word> words = Words.of("oui/INTJ ,/PUNCT -/PUNCT non/INTJ");
    Tree tree =
        new Tree(new int[] {Tree.NONE, 2, 0, 1}, new String[] {"root", "punct", "punct", "conj"});
    boolean[] marks = Skeleton.marks(words);
    assertEquals(0, Skeleton.headAbove(tree, 3, marks));
    assertEquals(Tree.NONE, Skeleton.headAbove(tree, 0, marks));
  }

  @Test
  void nothingStandsAboveARootThatIsAMark() {
    List<Word> words = Words.of("-/PUNCT non/INTJ");
    Tree tree = new Tree(new int[] {Tree.NONE, 0}, new String[] {"root", "discourse"});
    assertEquals(Tree.NONE, Skeleton.headAbove(tree, 1, Skeleton.marks(words)));
  }
}
