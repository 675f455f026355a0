package org.pactwatch.eval.contradictions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What sharing words alone tells: contradictory where the share of the shorter sentence's words
 * that stand in the other too is high enough, or low enough.
 *
 * @param threshold the share, 0 to 1
 * @param above whether pairs at or above it are called contradictory, else those below
 */
record WordOverlap(double threshold, boolean above) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Returns the threshold and direction with the best F1 on pairs; the lowest of equal ones. */
  static WordOverlap tunedOn(List<SentencePair> pairs) {
    WordOverlap best = new WordOverlap(0, true);
    double bestF1 = -1;
    List<Double> shares = pairs.stream().map(WordOverlap::share).distinct().sorted().toList();
    for (boolean above : List.of(true, false)) {
      for (double share : shares) {
        WordOverlap candidate = new WordOverlap(share, above);
        double f1 = Counts.of(pairs, candidate::isContradictory).rate().f1();
        if (f1 > bestF1) {
          best = candidate;
          bestF1 = f1;
        }
      }
    }
    return best;
  }

  boolean isContradictory(SentencePair pair) {
    return (share(pair) >= threshold) == above;
  }

  static double share(SentencePair pair) {
    Set<String> first = words(pair.first());
    Set<String> second = words(pair.second());
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    int shorter = Math.min(first.size(), second.size());
    return shorter == 0 ? 0 : (double) shared.size() / shorter;
  }

  private static Set<String> words(String sentence) {
    return NO_WORD
        .splitAsStream(sentence.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
