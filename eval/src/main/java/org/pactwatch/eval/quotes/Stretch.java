package org.pactwatch.eval.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.model.text.Span;

/**
 * What is said, where it stands, without what surrounds its words. Parts between which nothing but
 * marks and white space stands are one.
 *
 * @param parts in order, without overlaps; never empty
 */
record Stretch(List<Span> parts) {
  // The gold leaves these words out; whether a system takes them in is a matter of taste.
  private static final Pattern OPENER = Pattern.compile("(?:que|de|comme)(?=\\s)|(?:qu|d)['’]");

  Stretch {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("expected words that are said, got none");
    }
  }

  /** Returns the stretch that spans of a text make, in whatever order they come. */
  static Stretch of(String text, List<Span> spans) {
    List<Span> parts = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = parts.size() - 1;
      if (last >= 0 && isOpen(text, parts.get(last), span)) {
        parts.set(last, parts.get(last).cover(span));
      } else {
        parts.add(span);
      }
    }
    List<Span> bare = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Span part = stripped(text, parts.get(i));
      bare.add(i == 0 ? withoutOpener(text, part) : part);
    }
    return new Stretch(bare);
  }

  /** The share of the longer one's characters that both have, 0 to 1. */
  double overlap(Stretch other) {
    int longer = Math.max(length(), other.length());
    return longer == 0 ? 0 : (double) common(other) / longer;
  }

  private int common(Stretch other) {
    return parts.stream()
        .flatMap(part -> other.parts.stream().map(part::intersection))
        .flatMap(Optional::stream)
        .mapToInt(Span::length)
        .sum();
  }

  private int length() {
    return parts.stream().mapToInt(Span::length).sum();
  }

  private static boolean isOpen(String text, Span before, Span after) {
    for (int at = before.end(); at < after.start(); at++) {
      if (!surrounds(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static Span withoutOpener(String text, Span span) {
    Matcher opener = OPENER.matcher(text).region(span.start(), span.end());
    return opener.lookingAt() ? stripped(text, new Span(opener.end(), span.end())) : span;
  }

  /** Returns a span without the marks at its ends; one of marks alone as it is. */
  private static Span stripped(String text, Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && surrounds(text.charAt(from))) {
      from++;
    }
    while (to > from && surrounds(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? span : new Span(from, to);
  }

  private static boolean surrounds(char unit) {
    return switch (Character.getType(unit)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    };
  }
}
