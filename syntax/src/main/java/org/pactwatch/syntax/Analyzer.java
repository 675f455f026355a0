package org.pactwatch.syntax;

import java.util.List;

/** Finds the sentences and words of a text. Implementations are safe to share between threads. */
public interface Analyzer {
  /**
   * Returns the sentences of a text in order. A line end always ends a sentence. Every word's
   * stretch lies in its sentence; only white space lies outside all words.
   */
  List<Sentence> analyze(CharSequence text);
}
