package org.pactwatch.reading.stream;

import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * Something a reader of the article should know: a name under a wrong office, a title that fits
 * nobody.
 *
 * @param span where, in the clean text
 * @param code what kind of remark: {@code office-contradicts-name}
 * @param message what is odd, in one sentence
 */
public record Remark(Span span, String code, String message) {
  public Remark {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
