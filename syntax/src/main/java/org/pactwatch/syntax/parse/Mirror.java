package org.pactwatch.syntax.parse;

import java.util.AbstractList;
import java.util.List;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;

/** Turns sentences and trees round: the last word comes first. Twice round is as before. */
final class Mirror {
  private Mirror() {}

  /** The same words from the last to the first; a view. */
  static List<Word> of(List<Word> words) {
    return new AbstractList<>() {
      @Override
      public Word get(int index) {
        return words.get(words.size() - 1 - index);
      }

      @Override
      public int size() {
        return words.size();
      }
    };
  }

  /** The same tree over the words turned round. */
  static Tree of(Tree tree) {
    int last = tree.size() - 1;
    int[] heads = new int[tree.size()];
    String[] relations = new String[tree.size()];
    for (int word = 0; word <= last; word++) {
      int head = tree.head(word);
      heads[last - word] = head == Tree.NONE ? Tree.NONE : last - head;
      relations[last - word] = tree.relation(word);
    }
    return new Tree(heads, relations);
  }
}
