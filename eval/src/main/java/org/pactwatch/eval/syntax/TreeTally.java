package org.pactwatch.eval.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** Counts edges, sentence by sentence. */
final class TreeTally {
  private final ErrorTally errors;
  private final Map<String, RelationCount> relations = new TreeMap<>();
  private Share uas = Share.NONE;
  private Share las = Share.NONE;
  private Share lasSubtypes = Share.NONE;
  private Share uasNoPunct = Share.NONE;
  private Share lasNoPunct = Share.NONE;
  private boolean anyTree;

  TreeTally(ErrorTally errors) {
    this.errors = errors;
  }

  /** Compares a sentence; all its words are wrong if it was given no tree. */
  void add(Sentence gold, Tree wanted, Optional<Tree> found) {
    anyTree |= found.isPresent();
    for (int word = 0; word < wanted.size(); word++) {
      int index = word;
      boolean head = found.filter(tree -> tree.head(index) == wanted.head(index)).isPresent();
      String relation = wanted.universalRelation(word);
      Optional<String> given = found.map(tree -> tree.universalRelation(index));
      boolean edge = head && given.get().equals(relation);
      boolean whole = head && found.get().relation(word).equals(wanted.relation(word));
      uas = uas.plus(head);
      las = las.plus(edge);
      lasSubtypes = lasSubtypes.plus(whole);
      Word goldWord = gold.words().get(word);
      if (goldWord.upos() != Upos.PUNCT) {
        uasNoPunct = uasNoPunct.plus(head);
        lasNoPunct = lasNoPunct.plus(edge);
      }
      count(relation, new RelationCount(1, 0, edge ? 1 : 0));
      given.ifPresent(name -> count(name, new RelationCount(0, 1, 0)));
      if (given.isPresent() && !edge) {
        errors.add(
            head ? "relation" : "head",
            goldWord.form() + " " + relation + (head ? " <- " + given.get() : ""));
      }
    }
  }

  private void count(String relation, RelationCount count) {
    relations.merge(relation, count, RelationCount::plus);
  }

  /** Returns the score; empty if no sentence at all was given a tree. */
  Optional<TreeScore> score() {
    return anyTree
        ? Optional.of(new TreeScore(uas, las, lasSubtypes, uasNoPunct, lasNoPunct, relations))
        : Optional.empty();
  }
}
