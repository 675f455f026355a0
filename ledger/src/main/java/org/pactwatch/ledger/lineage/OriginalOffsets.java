package org.pactwatch.ledger.lineage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.model.text.Span;

/**
 * Finds for each character of a clean line about where it stands in the original, whose markup and
 * entities a reader does not see. Good enough to tell which words lie in a quotation or a name; the
 * exact map is not kept with a reading.
 */
final class OriginalOffsets {
  private static final Pattern ENTITY = Pattern.compile("&(?:#?\\w{1,31});");

  private OriginalOffsets() {}

  /** Returns an offset into the original for each code unit of the line, never falling. */
  static int[] of(String original, Span span, String line) {
    int[] offsets = new int[line.length()];
    if (span.length() == line.length()) {
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = span.start() + i;
      }
      return offsets;
    }
    Matcher entity = ENTITY.matcher(original);
    int at = span.start();
    for (int i = 0; i < offsets.length; i++) {
      at = next(original, at, span.end(), line.charAt(i));
      offsets[i] = Math.min(at, span.end());
      at = after(original, at, span.end(), entity);
    }
    return offsets;
  }

  /** Passes over tags, and over white space where none is wanted. */
  private static int next(String original, int from, int end, char wanted) {
    int at = from;
    while (at < end) {
      char unit = original.charAt(at);
      if (unit == '<') {
        int close = original.indexOf('>', at);
        at = close < 0 || close >= end ? end : close + 1;
      } else if (Character.isWhitespace(unit) && !isBlank(wanted)) {
        at++;
      } else {
        return at;
      }
    }
    return end;
  }

  private static int after(String original, int at, int end, Matcher entity) {
    if (at >= end) {
      return end;
    }
    if (original.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
      return entity.end();
    }
    return at + 1;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
