package org.pactwatch.eval.corpus.press;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * A document laid out as a file.
 *
 * @param extension {@code txt} or {@code html}
 * @param text the whole file
 * @param placed where its sentences stand, in order
 */
public record Page(String extension, String text, List<Placed> placed) {
  public Page {
    Objects.requireNonNull(extension, "extension");
    Objects.requireNonNull(text, "text");
    placed = List.copyOf(placed);
  }

  /**
   * A sentence on a page.
   *
   * @param span in the file's text, in UTF-16 code units
   * @param sentence the sentence
   */
  public record Placed(Span span, Sentence sentence) {
    public Placed {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(sentence, "sentence");
    }
  }
}
