package org.pactwatch.web.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.model.text.Span;

/**
 * Finds for each character of a line as a reader sees it where it stands in the original, whose
 * markup a reader does not see.
 */
final class Alignment {
  private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,31};");

  private final int[] starts;
  private final boolean exact;

  private Alignment(int[] starts, boolean exact) {
    this.starts = starts;
    this.exact = exact;
  }

  /**
   * Aligns a line.
   *
   * @param original the whole text as it came
   * @param span the line's place in it
   * @param line as a reader sees it
   */
  static Alignment of(String original, Span span, String line) {
    int[] starts = new int[line.length() + 1];
    starts[line.length()] = span.end();
    if (span.of(original).equals(line)) {
      for (int at = 0; at < line.length(); at++) {
        starts[at] = span.start() + at;
      }
      return new Alignment(starts, true);
    }
    Matcher entity = ENTITY.matcher(original);
    int at = span.start();
    for (int shown = 0; shown < line.length(); shown++) {
      at = next(original, at, span.end(), line.charAt(shown));
      starts[shown] = at;
      at = after(original, at, span.end(), entity);
    }
    return new Alignment(starts, false);
  }

  /**
   * Where a character of the line stands in the original; that of its end is the end of its place.
   */
  int original(int shown) {
    return starts[shown];
  }

  /** The first character of the line that stands at an offset of the original or behind it. */
  int shown(int original) {
    int at = 0;
    while (at < starts.length - 1 && starts[at] < original) {
      at++;
    }
    return at;
  }

  /** Whether each character of the line is one of the original. */
  boolean isExact() {
    return exact;
  }

  private static int next(String original, int from, int end, char wanted) {
    int at = from;
    while (at < end) {
      char unit = original.charAt(at);
      if (unit == '<') {
        int close = original.indexOf('>', at);
        at = close < 0 || close >= end ? end : close + 1;
      } else if (isBlank(unit) && !isBlank(wanted)) {
        at++;
      } else {
        return at;
      }
    }
    return end;
  }

  private static int after(String original, int at, int end, Matcher entity) {
    if (at < end && original.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
      return entity.end();
    }
    return Math.min(end, at + 1);
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
