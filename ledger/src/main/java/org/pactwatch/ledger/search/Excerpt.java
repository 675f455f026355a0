package org.pactwatch.ledger.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.text.Span;

/**
 * A stretch of text in which words were found.
 *
 * @param text as a reader sees it
 * @param marks the words found, in order, without overlaps
 */
public record Excerpt(String text, List<Mark> marks) {
  public Excerpt {
    Objects.requireNonNull(text, "text");
    marks = List.copyOf(marks);
  }

  /**
   * Words that were found.
   *
   * @param span in the text of the excerpt
   * @param original in the document's original text; absent for lines, and where markup inside the
   *     line of the article leaves two places possible
   */
  public record Mark(Span span, Optional<Span> original) {
    public Mark {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(original, "original");
    }
  }
}
