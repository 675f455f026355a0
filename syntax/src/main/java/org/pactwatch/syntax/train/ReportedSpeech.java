package org.pactwatch.syntax.train;

import java.util.Optional;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.conllu.TreebankSentence;

/**
 * Annotates speech with its reporting clause behind it one way, whatever a treebank did: what is
 * said holds the clause that says so, as {@code parataxis:insert} (« Il neige », dit Anne: neige is
 * the head of dit). Some treebanks have it the other way round.
 */
final class ReportedSpeech {
  private static final String PARATAXIS = "parataxis";
  private static final String INSERT = "parataxis:insert";

  private ReportedSpeech() {}

  /** The same sentence with all its speech annotated that way. */
  static TreebankSentence oneWay(TreebankSentence given) {
    Tree tree = given.tree();
    int[] heads = new int[tree.size()];
    String[] relations = new String[tree.size()];
    for (int word = 0; word < heads.length; word++) {
      heads[word] = tree.head(word);
      relations[word] = tree.relation(word);
    }
    boolean changed = false;
    for (int said = 0; said < heads.length; said++) {
      int says = tree.head(said);
      if (says > said
          && tree.universalRelation(said).equals(PARATAXIS)
          && given.sentence().words().get(says).upos() == Upos.VERB
          && hasSubjectBehind(tree, says)) {
        heads[said] = heads[says];
        relations[said] = relations[says];
        heads[says] = said;
        relations[says] = INSERT;
        changed = true;
      }
    }
    if (!changed) {
      return given;
    }
    Sentence old = given.sentence();
    return new TreebankSentence(
        given.line(),
        given.id(),
        given.text(),
        new Sentence(old.start(), old.end(), old.words(), Optional.of(new Tree(heads, relations))));
  }

  private static boolean hasSubjectBehind(Tree tree, int verb) {
    for (int word = verb + 1; word < tree.size(); word++) {
      if (tree.head(word) == verb && tree.universalRelation(word).equals("nsubj")) {
        return true;
      }
    }
    return false;
  }
}
