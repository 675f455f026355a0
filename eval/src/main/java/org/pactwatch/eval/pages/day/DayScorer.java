package org.pactwatch.eval.pages.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.pages.GoldPage;

/** Adds up pages, one after the other, to a score. For one thread. */
public final class DayScorer {
  private final TreeMap<String, DayScore.Counts> byBasis = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private int pages;
  private int found;
  private int right;

  /** Adds one page with the day found for it; a page whose day nobody marked is passed over. */
  public void add(GoldPage page, Optional<FoundDay> day) {
    if (page.day().isEmpty()) {
      return;
    }
    pages++;
    if (day.isEmpty()) {
      findings.add(
          new Finding(Finding.Kind.MISSED, page.name(), page.day().get() + " " + page.address()));
      return;
    }
    found++;
    boolean same = day.get().day().equals(page.day().get());
    right += same ? 1 : 0;
    byBasis.merge(day.get().basis(), new DayScore.Counts(same ? 1 : 0, 1), DayScore.Counts::plus);
    if (!same) {
      findings.add(
          new Finding(
              Finding.Kind.INEXACT,
              page.name(),
              page.day().get() + " got " + day.get().day() + " from " + day.get().basis()));
    }
  }

  /** Returns the score of all pages so far. */
  public DayScore score() {
    return new DayScore(pages, found, right, byBasis, findings);
  }
}
