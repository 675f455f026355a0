package org.pactwatch.reading.stream;

import java.util.Locale;
import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * One line of the clean text and what it is to the article.
 *
 * @param span in the clean text, without the line end
 * @param part what it is
 */
public record Section(Span span, Part part) {
  public Section {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(part, "part");
  }

  /** What a line is to its article. */
  public enum Part {
    TITLE,
    LEAD,
    HEADING,
    CAPTION,
    BODY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
