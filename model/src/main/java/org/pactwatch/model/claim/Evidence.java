package org.pactwatch.model.claim;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.text.Span;

/**
 * The exact words a claim rests on, after W3C's TextQuoteSelector and TextPositionSelector. Sorts
 * by span.
 *
 * @param span in the original text
 * @param exact that very substring of the original text
 * @param prefix the words just before it
 * @param suffix the words just after it
 * @param text the clean rendering, where it differs from {@code exact}
 */
public record Evidence(Span span, String exact, String prefix, String suffix, Optional<String> text)
    implements Comparable<Evidence> {
  private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::span);
  private static final int CONTEXT = 32;

  public Evidence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    if (exact.length() != span.length()) {
      throw new IllegalArgumentException(
          "expected " + span.length() + " code units of evidence, got " + exact.length());
    }
  }

  /** Returns the evidence at a span of the original, with up to 32 code units on either side. */
  public static Evidence of(String original, Span span, String rendering) {
    String exact = span.of(original);
    int before = Math.max(0, span.start() - CONTEXT);
    int after = Math.min(original.length(), span.end() + CONTEXT);
    if (before > 0 && Character.isLowSurrogate(original.charAt(before))) {
      before++;
    }
    if (after < original.length() && Character.isLowSurrogate(original.charAt(after))) {
      after--;
    }
    return new Evidence(
        span,
        exact,
        original.substring(before, span.start()),
        original.substring(span.end(), Math.max(span.end(), after)),
        rendering.equals(exact) ? Optional.empty() : Optional.of(rendering));
  }

  /** The words as a reader sees them. */
  public String reading() {
    return text.orElse(exact);
  }

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
