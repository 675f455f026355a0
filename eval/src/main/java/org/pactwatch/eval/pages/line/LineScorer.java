package org.pactwatch.eval.pages.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.pages.GoldPage;
import org.pactwatch.eval.pages.PageWords;

/** Adds up pages, one after the other, to a score. For one thread. */
public final class LineScorer {
  private static final double GOLD = 0.6;

  private final List<Finding> findings = new ArrayList<>();
  private LineScore.Counts odd = LineScore.Counts.NONE;
  private LineScore.Counts even = LineScore.Counts.NONE;
  private LineScore.Counts judged = LineScore.Counts.NONE;

  /** Adds one page with all its lines; a page without a gold text is passed over. */
  public void add(GoldPage page, List<FlatLine> lines) {
    if (page.article().isEmpty()) {
      return;
    }
    Set<List<String>> gold = new HashSet<>(PageWords.of(page.article().get()).fullRuns());
    LineScore.Counts counts = LineScore.Counts.NONE;
    for (FlatLine line : lines) {
      List<List<String>> runs = PageWords.of(line.text()).fullRuns();
      boolean wanted = isGold(runs, gold);
      LineScore.Counts one =
          new LineScore.Counts(
              1, wanted ? 1 : 0, line.kept() ? 1 : 0, wanted && line.kept() ? 1 : 0);
      counts = counts.plus(one);
      judged = runs.isEmpty() ? judged : judged.plus(one);
      if (wanted != line.kept()) {
        findings.add(
            new Finding(
                wanted ? Finding.Kind.MISSED : Finding.Kind.EXTRA, page.name(), line.text()));
      }
    }
    if (page.isOdd()) {
      odd = odd.plus(counts);
    } else {
      even = even.plus(counts);
    }
  }

  /** Returns the score of all pages so far. */
  public LineScore score() {
    return new LineScore(odd.plus(even), odd, even, judged, findings);
  }

  private static boolean isGold(List<List<String>> runs, Set<List<String>> gold) {
    long found = runs.stream().filter(gold::contains).count();
    return !runs.isEmpty() && found >= GOLD * runs.size();
  }
}
