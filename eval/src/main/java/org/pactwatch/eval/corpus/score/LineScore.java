package org.pactwatch.eval.corpus.score;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.eval.Rate;

/**
 * How well claims were put into lines, over those claims of the truth that were found and stand in
 * a line.
 *
 * @param wanted how many claims the truth has in lines
 * @param found how many of them a found claim of the same type overlaps
 * @param lined how many of those stand in a line
 * @param pairs precision and recall over pairs of claims in one line
 */
public record LineScore(int wanted, int found, int lined, Rate pairs) {

  static LineScore of(Matching matching) {
    List<String> truth = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Matching.Matched one : matching.matched()) {
      one.line()
          .ifPresent(
              line -> {
                truth.add(one.wanted().line().orElseThrow());
                lines.add(line.id());
              });
    }
    Partition.Pairs pairs = Partition.Pairs.of(truth, lines);
    return new LineScore(
        matching.wanted(),
        matching.matched().size(),
        lines.size(),
        new Rate(share(pairs.both(), pairs.found()), share(pairs.both(), pairs.wanted())));
  }

  private static double share(long right, long all) {
    return all == 0 ? 0 : (double) right / all;
  }
}
