package org.pactwatch.reading.quote;

import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param outside with its marks, where they stand
 * @param inside without marks and outer white space
 * @param depth 0 for one that lies in no other
 * @param opened whether its opening mark stands in the text
 * @param closed whether its closing mark stands in the text
 */
record Quotation(Span outside, Span inside, int depth, boolean opened, boolean closed) {
  Quotation {
    Objects.requireNonNull(outside, "outside");
    Objects.requireNonNull(inside, "inside");
  }

  /** Counts its words as a reader does: stretches between white space. */
  int wordCount(CharSequence text) {
    return inside.of(text).strip().split("[\\s\\u00a0\\u202f]+").length;
  }

  Quotation endingAt(CharSequence text, int end) {
    return new Quotation(
        new Span(outside.start(), end),
        new Span(inside.start(), Math.max(inside.start(), end)).strip(text),
        depth,
        opened,
        closed);
  }
}
