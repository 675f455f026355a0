package org.pactwatch.syntax.french;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.token.Characters;

/** What holds of every analysis, whatever the text. */
final class Sound {
  private Sound() {}

  /** Checks that every character is read once, in order, and that every sentence has its tree. */
  static void check(String text, List<Sentence> sentences, String where) {
    int at = 0;
    for (Sentence sentence : sentences) {
      assertEquals(sentence.start(), sentence.words().get(0).start(), where);
      Word last = null;
      for (Word word : sentence.words()) {
        if (last != null && last.start() == word.start()) {
          assertEquals(last.end(), word.end(), where);
          continue;
        }
        assertWhite(text, at, word.start(), where);
        assertFalse(Characters.isWhite(text.charAt(word.start())), where);
        assertFalse(Characters.isWhite(text.charAt(word.end() - 1)), where);
        at = word.end();
        last = word;
      }
      assertEquals(sentence.end(), at, where);
      checkTree(sentence, where);
    }
    assertWhite(text, at, text.length(), where);
  }

  private static void assertWhite(String text, int from, int to, String where) {
    assertTrue(from <= to, where);
    for (int i = from; i < to; i++) {
      assertTrue(Characters.isWhite(text.charAt(i)), where + ": no word covers " + i);
    }
  }

  /** Circles the tree itself refuses. */
  private static void checkTree(Sentence sentence, String where) {
    Tree tree = sentence.tree().orElseThrow(() -> new AssertionError(where + ": no tree"));
    assertEquals(sentence.words().size(), tree.size(), where);
    int roots = 0;
    for (int word = 0; word < tree.size(); word++) {
      roots += tree.head(word) == Tree.NONE ? 1 : 0;
      assertEquals(tree.head(word) == Tree.NONE, tree.relation(word).equals("root"), where);
    }
    assertEquals(1, roots, where);
  }
}
