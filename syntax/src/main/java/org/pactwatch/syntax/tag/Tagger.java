package org.pactwatch.syntax.tag;

/** Tells the parts of speech of the tokens of a sentence. Implementations may be shared or not. */
public interface Tagger {
  /**
   * Returns one tag a token: a name of {@link org.pactwatch.syntax.Upos}, or two of them joined by
   * {@code +} for a token that the tagger takes for a contraction.
   *
   * @param tokens tokens with plain marks, contractions whole
   */
  String[] tag(String[] tokens);
}
