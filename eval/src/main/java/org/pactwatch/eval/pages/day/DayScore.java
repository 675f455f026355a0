package org.pactwatch.eval.pages.day;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Finding;

/**
 * How the days found for the pages of a set compare with the gold.
 *
 * @param pages pages of which the gold knows the day
 * @param found pages for which a day was found
 * @param right those whose day is right
 * @param byBasis for each place where a day was found, how many were right and how many found
 * @param findings what to look at, page by page
 */
public record DayScore(
    int pages, int found, int right, SortedMap<String, Counts> byBasis, List<Finding> findings) {
  public DayScore {
    byBasis = new TreeMap<>(byBasis);
    findings = List.copyOf(findings);
  }

  /** How many days of one kind were right, of how many found. */
  public record Counts(int right, int found) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, found + other.found);
    }
  }

  /** Right out of all pages. */
  public double accuracy() {
    return Figures.ratio(right, pages);
  }
}
