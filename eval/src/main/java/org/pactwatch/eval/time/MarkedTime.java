package org.pactwatch.eval.time;

import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * A time expression, found or marked by hand.
 *
 * @param span where, in the document's text
 * @param type TIMEX3's type: {@code DATE}, {@code TIME}, {@code DURATION}, {@code SET}
 * @param value TIMEX3's value; empty where there is none
 */
public record MarkedTime(Span span, String type, String value) {
  public MarkedTime {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }
}
