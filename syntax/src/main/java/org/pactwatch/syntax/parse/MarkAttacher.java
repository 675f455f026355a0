package org.pactwatch.syntax.parse;

import java.util.List;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.Scorer;

/**
 * Hangs punctuation marks into a tree of the other words, each on its best site. Keeps working
 * state: one thread at a time.
 */
final class MarkAttacher {
  private final Scorer scorer;
  private final MarkSites sites = new MarkSites();
  private final Keys keys = new Keys();
  private final int[] score = new int[1];

  MarkAttacher(Scorer scorer) {
    this.scorer = scorer;
  }

  /** The same tree with every mark on its best site. */
  Tree attach(List<Word> words, Tree arcs) {
    boolean[] marks = Skeleton.marks(words);
    int[] heads = new int[marks.length];
    String[] relations = new String[marks.length];
    for (int word = 0; word < marks.length; word++) {
      heads[word] = arcs.head(word);
      relations[word] = arcs.relation(word);
    }
    sites.read(words, heads, relations, marks);
    for (int mark = 0; mark < marks.length; mark++) {
      if (marks[mark]) {
        heads[mark] = sites.site(best(mark));
      }
    }
    return new Tree(heads, relations);
  }

  MarkSites sites() {
    return sites;
  }

  /** The best of the sites that were found for a mark; the first of equals. */
  int best(int mark) {
    int count = sites.find(mark);
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int index = 0; index < count; index++) {
      sites.features(mark, index, keys);
      score[0] = 0;
      scorer.score(keys, score);
      if (score[0] > most) {
        most = score[0];
        best = index;
      }
    }
    return best;
  }
}
