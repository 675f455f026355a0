package org.pactwatch.eval.syntax;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts errors that are alike. */
final class ErrorTally {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String kind, String error) {
    counts.merge(kind + ": " + error, 1, Integer::sum);
  }

  /** All of them, the most frequent first; those of one frequency in alphabetical order. */
  List<ErrorCount> mostFrequentFirst() {
    return counts.entrySet().stream()
        .map(entry -> new ErrorCount(entry.getValue(), entry.getKey()))
        .sorted(
            Comparator.comparingInt(ErrorCount::count).reversed().thenComparing(ErrorCount::error))
        .toList();
  }
}
