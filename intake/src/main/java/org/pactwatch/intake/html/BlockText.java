package org.pactwatch.intake.html;

import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;

/** The text of one block while it is put together; collapses white space as a browser does. */
final class BlockText {
  private final String source;
  private final MappedText.Builder text = new MappedText.Builder();
  // The white space that was met since the last word; -1 where there was none.
  private int gapStart = -1;
  private int gapEnd = -1;
  private int visible;
  private int linked;

  BlockText(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return visible == 0;
  }

  /** Tells whether anything was added, be it white space. */
  boolean isTouched() {
    return visible > 0 || gapStart >= 0;
  }

  MappedText build() {
    return text.build();
  }

  /** How much of the text is link text, from 0 to 1. */
  double linkShare() {
    return visible == 0 ? 0 : (double) linked / visible;
  }

  /** Adds the units of a node from one to another. */
  void add(Alignment node, int from, int to, boolean link) {
    int unit = from;
    while (unit < to) {
      if (isWhite(node.text().charAt(unit))) {
        if (gapStart < 0) {
          gapStart = node.start(unit);
        }
        gapEnd = node.end(unit);
        unit++;
        continue;
      }
      int end = wordEnd(node, unit, to);
      addGap();
      addWord(node, unit, end);
      visible += end - unit;
      linked += link ? end - unit : 0;
      unit = end;
    }
  }

  private static int wordEnd(Alignment node, int from, int to) {
    int end = from;
    while (end < to && !isWhite(node.text().charAt(end))) {
      end++;
    }
    return end;
  }

  private void addGap() {
    if (gapStart >= 0 && text.length() > 0) {
      Span gap = new Span(gapStart, gapEnd);
      if (gap.of(source).equals(" ")) {
        text.copy(source, gap);
      } else {
        text.rewrite(" ", gap);
      }
    }
    gapStart = -1;
  }

  private void addWord(Alignment node, int from, int to) {
    int unit = from;
    while (unit < to) {
      int end = unit;
      while (end < to && isCopy(node, end) && node.start(end) == node.start(unit) + end - unit) {
        end++;
      }
      if (end > unit) {
        text.copy(source, new Span(node.start(unit), node.end(end - 1)));
      } else {
        end = unit + 1;
        while (end < to && node.at(end).equals(node.at(unit))) {
          end++;
        }
        text.rewrite(node.text().substring(unit, end), node.at(unit));
      }
      unit = end;
    }
  }

  private boolean isCopy(Alignment node, int unit) {
    return node.end(unit) - node.start(unit) == 1
        && source.charAt(node.start(unit)) == node.text().charAt(unit);
  }

  /** White space that collapses; a no-break space does not, other line ends must not stay. */
  static boolean isWhite(char unit) {
    return unit == ' '
        || (unit >= '\t' && unit <= '\r')
        || unit == '\u0085'
        || unit == '\u2028'
        || unit == '\u2029'
        || unit == '\uFEFF';
  }
}
