package org.pactwatch.reading.quote;

import java.util.Optional;

/** Finds the quotations that stand right beside a cue's clause. */
final class NeighbouringQuotations {
  private NeighbouringQuotations() {}

  static Optional<Quotation> startingAt(Line line, int word) {
    return line.quotations().stream()
        .filter(one -> word < line.size() && one.outside().start() == line.span(word).start())
        .findFirst();
  }

  /** The quotation that ends right before a word. */
  static Optional<Quotation> endingBefore(Line line, int word, CueSite site) {
    int start = line.span(word).start();
    return line.quotations().stream()
        .filter(one -> one.outside().end() <= start)
        .filter(one -> one.depth() == depth(line, site))
        .filter(one -> onlyPunctuation(line.text(), one.outside().end(), start))
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

  private static boolean onlyPunctuation(String text, int from, int to) {
    return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
