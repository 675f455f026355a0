package org.pactwatch.reading.quote;

import java.util.Optional;

/** Finds the quotations that stand right beside a cue's clause. */
final class NeighbouringQuotations {
  private NeighbouringQuotations() {}

  static Optional<Quotation> startingAt(Line line, int word) {
    return word < line.size() ? line.quotationFrom(line.span(word).start()) : Optional.empty();
  }

  /** The quotation that ends right before a word. */
  static Optional<Quotation> endingBefore(Line line, int word, CueSite site) {
    int start = line.span(word).start();
    int depth = depth(line, site);
    return line.quotationsEnding(afterLastWord(line.text(), start), start).stream()
        .filter(one -> one.depth() == depth)
        .findFirst();
  }

  private static int depth(Line line, CueSite site) {
    int zone = line.zone(site.first());
    return zone == Line.OUTSIDE ? 0 : line.quotations().get(zone).depth() + 1;
  }

  /** The quotation that goes on behind a cue's clause, with a comma or colon between. */
  static Optional<Quotation> besideBehind(Line line, int matrixEnd, int end) {
    boolean setOff =
        matrixEnd + 1 < end && (line.isComma(matrixEnd) || line.form(matrixEnd).equals(":"));
    return setOff ? startingAt(line, matrixEnd + 1) : Optional.empty();
  }

  /** The offset behind the last letter or digit before an offset. */
  private static int afterLastWord(String text, int offset) {
    int at = offset;
    while (at > 0 && !Character.isLetterOrDigit(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }
}
