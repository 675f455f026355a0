package org.pactwatch.reading.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.pactwatch.model.text.Span;

/**
 * Pairs the quotation marks of one line, wrong and missing ones too.
 *
 * <p>A mark's glyph says what it should be, its neighbours say what it is: a mark glued to the word
 * before it closes what is open, one glued to the word behind it opens. A mark without its twin
 * reaches to the end of the line, or back to the start of its sentence.
 */
final class QuotationMarks {
  private static final String OPENING = "«“„‹";
  private static final String CLOSING = "»”›";
  private static final String EITHER = "\"";
  private static final String BEFORE_OPENING = "'’([{-–—/:" + OPENING + EITHER;

  private final String text;
  private final Span line;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int floor;

  private QuotationMarks(String text, Span line) {
    this.text = text;
    this.line = line;
    this.floor = line.start();
  }

  /** Returns the quotations of a line in the order of their starts, outer before inner. */
  static List<Quotation> in(String text, Span line) {
    QuotationMarks marks = new QuotationMarks(text, line);
    marks.scan();
    marks.found.sort(
        Comparator.comparing(Quotation::outside, Comparator.comparingInt(Span::start))
            .thenComparingInt(Quotation::depth));
    return List.copyOf(marks.found);
  }

  /** Tells whether a character is a quotation mark of any kind. */
  static boolean isMark(char unit) {
    return OPENING.indexOf(unit) >= 0 || CLOSING.indexOf(unit) >= 0 || EITHER.indexOf(unit) >= 0;
  }

  private void scan() {
    for (int at = line.start(); at < line.end(); at++) {
      char unit = text.charAt(at);
      if (!isMark(unit)) {
        continue;
      }
      if (opens(unit, at)) {
        if (!open.isEmpty() && startsAnew(unit, at)) {
          close(at, at, false);
        }
        open.push(at);
      } else if (open.isEmpty()) {
        int start = sentenceStart(at);
        add(new Span(start, at + 1), new Span(start, at), 0, false, true);
      } else {
        close(at, at + 1, true);
      }
    }
    while (!open.isEmpty()) {
      close(line.end(), line.end(), false);
    }
  }

  private boolean opens(char unit, int at) {
    boolean gluedBefore = gluedBefore(at);
    boolean gluedBehind = at + 1 < line.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (open.isEmpty()) {
      return CLOSING.indexOf(unit) < 0 || (!gluedBefore && gluedBehind);
    }
    char opener = text.charAt(open.peek());
    if (OPENING.indexOf(unit) >= 0) {
      boolean low = opener == '„' && unit == '“';
      return !(low || (gluedBefore && !gluedBehind));
    }
    if (CLOSING.indexOf(unit) >= 0) {
      return false;
    }
    return opener != unit && !gluedBefore;
  }

  /** A mark of the same kind while one is open starts anew, unless two closing marks follow. */
  private boolean startsAnew(char unit, int at) {
    if (text.charAt(open.peek()) != unit) {
      return false;
    }
    int closers = 0;
    for (int next = at + 1; next < line.end(); next++) {
      char other = text.charAt(next);
      if (OPENING.indexOf(other) >= 0 && !gluedBefore(next)) {
        return closers < 2;
      }
      if (isMark(other)) {
        closers++;
      }
    }
    return closers < 2;
  }

  private boolean gluedBefore(int at) {
    if (at == line.start()) {
      return false;
    }
    char before = text.charAt(at - 1);
    return !Character.isWhitespace(before)
        && !Character.isSpaceChar(before)
        && BEFORE_OPENING.indexOf(before) < 0;
  }

  private void close(int insideEnd, int outsideEnd, boolean closed) {
    int start = open.pop();
    add(
        new Span(start, outsideEnd),
        new Span(start + 1, Math.max(start + 1, insideEnd)),
        open.size(),
        true,
        closed);
  }

  private void add(Span outside, Span inside, int depth, boolean opened, boolean closed) {
    Span words = inside.strip(text);
    if (!words.isEmpty()) {
      found.add(new Quotation(outside, words, depth, opened, closed));
    }
    if (depth == 0) {
      floor = outside.end();
    }
  }

  private int sentenceStart(int at) {
    int start = at;
    while (start > floor && !endsSentence(start - 1, at)) {
      start--;
    }
    return new Span(start, at).strip(text).start();
  }

  /** The full stop right before the closing mark belongs to the quotation itself. */
  private boolean endsSentence(int at, int mark) {
    char unit = text.charAt(at);
    boolean stop = unit == '.' || unit == '!' || unit == '?' || unit == ':';
    return stop
        && at + 1 < mark
        && Character.isWhitespace(text.charAt(at + 1))
        && !new Span(at + 1, mark).strip(text).isEmpty();
  }
}
