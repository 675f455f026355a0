package org.pactwatch.syntax;

/**
 * Tags and parses sentences whose words are known already, as those of a treebank are.
 * Implementations are safe to share between threads.
 */
public interface Annotator {
  /**
   * Returns the sentence with the words that were given, their stretches and forms unchanged, and
   * everything else found anew: nothing of what was annotated before is looked at.
   *
   * @param text the text that the words' offsets count in
   * @param given words in order; those of one contraction share a stretch
   */
  Sentence annotate(String text, Sentence given);
}
