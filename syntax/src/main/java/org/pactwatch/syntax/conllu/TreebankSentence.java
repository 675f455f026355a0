package org.pactwatch.syntax.conllu;

import java.util.Objects;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Tree;

/**
 * One annotated sentence of a treebank.
 *
 * @param line the line of its first token in the file, from 1
 * @param id what {@code # sent_id} says; empty if nothing does
 * @param text its text, put together from the forms of its tokens and their {@code SpaceAfter}
 * @param sentence its words, by offsets into that text; words of one contraction share a stretch
 */
public record TreebankSentence(int line, String id, String text, Sentence sentence) {
  public TreebankSentence {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sentence, "sentence");
    if (sentence.tree().isEmpty()) {
      throw new IllegalArgumentException("expected a tree, got none");
    }
  }

  /** Its tree, which every sentence of a treebank has. */
  public Tree tree() {
    return sentence.tree().orElseThrow();
  }
}
