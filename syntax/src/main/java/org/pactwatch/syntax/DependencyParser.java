package org.pactwatch.syntax;

import java.util.List;

/** Finds the dependency tree of a tagged sentence. Implementations are safe to share. */
public interface DependencyParser {
  /**
   * Returns a complete tree over the words, whatever they are.
   *
   * @param words at least one, with part of speech, lemma and morphology
   */
  Tree parse(List<Word> words);
}
