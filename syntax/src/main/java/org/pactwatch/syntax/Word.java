package org.pactwatch.syntax;

import java.util.Objects;

/**
 * A syntactic word. The two words of a contraction (du = de + le) share one stretch of text.
 *
 * @param start offset of the first code unit of its stretch
 * @param end offset after the last one
 * @param form the word's own form: {@code de} and {@code le} for du; else the text as it stands
 * @param upos its part of speech
 * @param lemma its dictionary form as UD has it ({@code lui} for il); where none is known the form
 *     itself, lower-cased but for names, acronyms and marks
 * @param features its morphology
 */
public record Word(int start, int end, String form, Upos upos, String lemma, Features features) {
  public Word {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(upos, "upos");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(features, "features");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("expected a stretch of text, got " + start + ".." + end);
    }
  }
}
