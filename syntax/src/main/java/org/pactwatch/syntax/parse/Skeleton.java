package org.pactwatch.syntax.parse;

import java.util.List;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/**
 * The words of a sentence without its punctuation marks: the tree is built over these, the marks
 * find their places when it stands. A sentence of nothing but marks keeps all of them. Reused from
 * sentence to sentence.
 */
final class Skeleton {
  private int[] words = {};
  private int size;

  void read(List<Word> sentence) {
    if (words.length < sentence.size()) {
      words = new int[Math.max(sentence.size(), 2 * words.length)];
    }
    boolean[] marks = marks(sentence);
    size = 0;
    for (int word = 0; word < marks.length; word++) {
      if (!marks[word]) {
        words[size] = word;
        size++;
      }
    }
  }

  /** Which words are punctuation marks; none of them if all are. */
  static boolean[] marks(List<Word> sentence) {
    boolean[] marks = new boolean[sentence.size()];
    int count = 0;
    for (int word = 0; word < marks.length; word++) {
      marks[word] = sentence.get(word).upos() == Upos.PUNCT;
      count += marks[word] ? 1 : 0;
    }
    return count < marks.length ? marks : new boolean[marks.length];
  }

  int size() {
    return size;
  }

  /** The place in the sentence of the word that has this place here. */
  int word(int index) {
    return words[index];
  }

  /** The nearest word above one that is no mark; {@link Tree#NONE} if there is none. */
  static int headAbove(Tree tree, int word, boolean[] marks) {
    int head = tree.head(word);
    while (head != Tree.NONE && marks[head]) {
      head = tree.head(head);
    }
    return head;
  }
}
