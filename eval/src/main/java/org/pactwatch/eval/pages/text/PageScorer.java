package org.pactwatch.eval.pages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.pages.GoldPage;
import org.pactwatch.eval.pages.Segments;

/** Adds up pages, one after the other, to a score. For one thread. */
public final class PageScorer {
  private static final double GOOD = 0.95;

  private final List<PageScore.Page> pages = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Adds one page with the article text found in it. */
  public void add(GoldPage page, String found) {
    Optional<RunMatch> article = page.article().map(gold -> RunMatch.of(gold, found));
    article.ifPresent(match -> tell(page, match));
    page.segments().ifPresent(segments -> tell(page, segments, found));
    pages.add(
        new PageScore.Page(
            page.isOdd(),
            article,
            page.segments().map(segments -> SegmentMatch.of(segments, found))));
  }

  /** Returns the score of all pages so far. */
  public PageScore score() {
    return new PageScore(pages, findings);
  }

  private void tell(GoldPage page, RunMatch match) {
    double precision = match.hasFound() ? match.precision() : 0;
    double recall = match.hasWanted() ? match.recall() : 1;
    if (precision < GOOD || recall < GOOD) {
      findings.add(
          new Finding(
              Finding.Kind.INEXACT,
              page.name(),
              "P "
                  + Figures.threeDigits(precision)
                  + " R "
                  + Figures.threeDigits(recall)
                  + " "
                  + page.address()));
    }
  }

  private void tell(GoldPage page, Segments segments, String found) {
    String text = SegmentMatch.plain(found);
    for (String segment : segments.wanted()) {
      if (!text.contains(SegmentMatch.plain(segment))) {
        findings.add(new Finding(Finding.Kind.MISSED, page.name(), segment));
      }
    }
    for (String segment : segments.unwanted()) {
      if (text.contains(SegmentMatch.plain(segment))) {
        findings.add(new Finding(Finding.Kind.EXTRA, page.name(), segment));
      }
    }
  }
}
