package org.pactwatch.output.report.content;

import java.util.Objects;
import java.util.Optional;

/**
 * Words of an article within the text around them.
 *
 * @param before the text just before, with an ellipsis where it is cut
 * @param words the very words, as a reader sees them
 * @param after the text just after, with an ellipsis where it is cut
 * @param language the article's language, a BCP 47 tag
 */
public record Excerpt(String before, String words, String after, Optional<String> language) {
  public Excerpt {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(language, "language");
  }
}
