package org.pactwatch.eval.pages.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwatch.eval.pages.PageWords;

/**
 * How the runs of four words of a page's text compare with the gold's.
 *
 * @param right runs of both
 * @param extra runs of the found text alone
 * @param missed runs of the gold alone
 */
record RunMatch(int right, int extra, int missed) {

  static RunMatch of(String gold, String found) {
    Map<List<String>, Integer> wanted = PageWords.of(gold).runs();
    Map<List<String>, Integer> got = PageWords.of(found).runs();
    Set<List<String>> all = new HashSet<>(wanted.keySet());
    all.addAll(got.keySet());
    int right = 0;
    int extra = 0;
    int missed = 0;
    for (List<String> run : all) {
      int inGold = wanted.getOrDefault(run, 0);
      int inFound = got.getOrDefault(run, 0);
      right += Math.min(inGold, inFound);
      extra += Math.max(0, inFound - inGold);
      missed += Math.max(0, inGold - inFound);
    }
    return new RunMatch(right, extra, missed);
  }

  /** Tells whether anything was found, so that precision has a meaning. */
  boolean hasFound() {
    return right + extra > 0;
  }

  /** Tells whether anything was wanted, so that recall has a meaning. */
  boolean hasWanted() {
    return right + missed > 0;
  }

  double precision() {
    return (double) right / (right + extra);
  }

  double recall() {
    return (double) right / (right + missed);
  }
}
