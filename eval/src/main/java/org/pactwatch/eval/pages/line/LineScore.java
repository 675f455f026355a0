package org.pactwatch.eval.pages.line;

import java.util.List;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.Rate;

/**
 * How the lines kept of flattened pages compare with the gold.
 *
 * @param all over all pages
 * @param odd over the first page, the third and so on
 * @param even over the second page, the fourth and so on
 * @param judged over all pages without the lines of fewer than four words, which are never gold
 * @param findings what to look at, line by line
 */
public record LineScore(
    Counts all, Counts odd, Counts even, Counts judged, List<Finding> findings) {
  public LineScore {
    findings = List.copyOf(findings);
  }

  /** Lines: all, those of the gold, those kept, those that are both. */
  public record Counts(int lines, int gold, int kept, int right) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          lines + other.lines, gold + other.gold, kept + other.kept, right + other.right);
    }

    public Rate rate() {
      return Rate.of(right, kept, gold);
    }
  }
}
