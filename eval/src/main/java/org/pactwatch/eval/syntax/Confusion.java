package org.pactwatch.eval.syntax;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pactwatch.syntax.Upos;

/**
 * One part of speech taken for another.
 *
 * @param gold what it is
 * @param found what it was taken for
 * @param count how often
 */
public record Confusion(Upos gold, Upos found, int count) {
  private record Pair(Upos gold, Upos found) {}

  /** Counts pairs. */
  static final class Tally {
    private final Map<Pair, Integer> counts = new HashMap<>();

    void add(Upos gold, Upos found) {
      counts.merge(new Pair(gold, found), 1, Integer::sum);
    }

    List<Confusion> mostFrequentFirst() {
      return counts.entrySet().stream()
          .map(
              entry ->
                  new Confusion(entry.getKey().gold(), entry.getKey().found(), entry.getValue()))
          .sorted(
              Comparator.comparingInt(Confusion::count)
                  .reversed()
                  .thenComparing(Confusion::gold)
                  .thenComparing(Confusion::found))
          .toList();
    }
  }
}
