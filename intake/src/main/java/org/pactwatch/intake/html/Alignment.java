package org.pactwatch.intake.html;

import java.util.Optional;
import org.jsoup.parser.Parser;
import org.pactwatch.model.text.Span;

/**
 * Where each code unit of a text node stands in the markup.
 *
 * <p>Most units stand there as they are. A character reference stands for one or two characters,
 * and NUL is dropped by the parser, or replaced where a title or a form field holds it. Where
 * source and text cannot be matched, the rest of the text maps to the rest of the source: coarse,
 * but never wrong.
 */
final class Alignment {
  private static final int LONGEST_REFERENCE = 40;
  private static final int LONGEST_CHARACTER = 2;
  private static final char REPLACEMENT = '\uFFFD';

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Alignment(String text) {
    this.text = text;
    this.starts = new int[text.length()];
    this.ends = new int[text.length()];
  }

  /**
   * Aligns a node's text with its source.
   *
   * @param source the whole markup
   * @param place the node's stretch of it
   */
  static Alignment of(String text, String source, Span place) {
    Alignment alignment = new Alignment(text);
    alignment.align(source, place);
    return alignment;
  }

  String text() {
    return text;
  }

  /** The stretch of the markup that a code unit of the text stands for. */
  Span at(int unit) {
    return new Span(starts[unit], ends[unit]);
  }

  int start(int unit) {
    return starts[unit];
  }

  int end(int unit) {
    return ends[unit];
  }

  private void align(String source, Span place) {
    int at = place.start();
    int unit = 0;
    while (unit < text.length()) {
      if (at >= place.end()) {
        fill(unit, text.length(), place.end(), place.end());
        return;
      }
      char raw = source.charAt(at);
      if (raw == '&') {
        Optional<Reference> reference = reference(source, at, place.end(), unit);
        if (reference.isPresent()) {
          fill(unit, unit + reference.get().units, at, at + reference.get().length);
          unit += reference.get().units;
          at += reference.get().length;
          continue;
        }
      }
      if (raw == text.charAt(unit)) {
        fill(unit, unit + 1, at, at + 1);
        unit++;
        at++;
      } else if (raw == '\r' && text.charAt(unit) == '\n') {
        boolean pair = at + 1 < place.end() && source.charAt(at + 1) == '\n';
        int end = at + (pair ? 2 : 1);
        fill(unit, unit + 1, at, end);
        unit++;
        at = end;
      } else if (raw == 0 && text.charAt(unit) == REPLACEMENT) {
        fill(unit, unit + 1, at, at + 1);
        unit++;
        at++;
      } else if (raw == 0) {
        at++;
      } else {
        fill(unit, text.length(), at, place.end());
        return;
      }
    }
  }

  private void fill(int from, int to, int start, int end) {
    for (int i = from; i < to; i++) {
      starts[i] = start;
      ends[i] = end;
    }
  }

  /** A character reference: how much source it takes, how much text it gives. */
  private record Reference(int length, int units) {}

  private Optional<Reference> reference(String source, int at, int limit, int unit) {
    int end = at + 1;
    int furthest = Math.min(limit, at + LONGEST_REFERENCE);
    while (end < furthest && (isNameUnit(source.charAt(end)) || source.charAt(end) == '#')) {
      end++;
    }
    if (end < furthest && source.charAt(end) == ';') {
      Optional<Reference> whole = decoded(source, at, end + 1, unit);
      if (whole.isPresent()) {
        return whole;
      }
    }
    // A number takes all its digits; a name without its semicolon takes the shortest that fits.
    boolean number = at + 1 < end && source.charAt(at + 1) == '#';
    if (number) {
      for (int to = end; to > at + 2; to--) {
        Optional<Reference> found = decoded(source, at, to, unit);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    for (int to = at + 3; to <= end; to++) {
      Optional<Reference> found = decoded(source, at, to, unit);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Reference> decoded(String source, int from, int to, int unit) {
    String written = source.substring(from, to);
    String character = Parser.unescapeEntities(written, false);
    boolean fits =
        !character.equals(written)
            && !character.isEmpty()
            && character.length() <= LONGEST_CHARACTER
            && text.startsWith(character, unit);
    return fits ? Optional.of(new Reference(to - from, character.length())) : Optional.empty();
  }

  private static boolean isNameUnit(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9');
  }
}
