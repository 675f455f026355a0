package org.pactwatch.eval.pages.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.Rate;

/**
 * How the text found in the pages of a set compares with their gold.
 *
 * @param pages what came of each page, in their order
 * @param findings what to look at, page by page
 */
public record PageScore(List<Page> pages, List<Finding> findings) {
  public PageScore {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /** What came of one page. */
  record Page(boolean odd, Optional<RunMatch> article, Optional<SegmentMatch> segments) {}

  /** The pages of a set, or one half of them. */
  public enum Part {
    ALL,
    /** The first page, the third and so on. */
    ODD,
    /** The second page, the fourth and so on. */
    EVEN;

    boolean has(Page page) {
      return this == ALL || page.odd() == (this == ODD);
    }
  }

  /** Precision and recall of article texts; empty where the gold has none. */
  public Optional<Rate> articles(Part part) {
    List<RunMatch> matches =
        pages.stream().filter(part::has).flatMap(page -> page.article().stream()).toList();
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rate(
            mean(matches, RunMatch::hasFound, RunMatch::precision),
            mean(matches, RunMatch::hasWanted, RunMatch::recall)));
  }

  /** Precision and recall of segments; empty where the gold has none. */
  public Optional<Rate> segments(Part part) {
    List<SegmentMatch> matches =
        pages.stream().filter(part::has).flatMap(page -> page.segments().stream()).toList();
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    int right = matches.stream().mapToInt(SegmentMatch::right).sum();
    int wrong = matches.stream().mapToInt(SegmentMatch::wrong).sum();
    int wanted = matches.stream().mapToInt(SegmentMatch::wanted).sum();
    return Optional.of(Rate.of(right, right + wrong, wanted));
  }

  private static double mean(
      List<RunMatch> matches, Predicate<RunMatch> counts, ToDoubleFunction<RunMatch> value) {
    return matches.stream().filter(counts).mapToDouble(value).average().orElse(0);
  }
}
