package org.pactwatch.eval.corpus.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.eval.corpus.truth.TruthLine;

/**
 * How often a line counts as many origins as there are. A line of the truth is compared with the
 * found line that holds most of its claims, the first by id of several such.
 *
 * @param lines how many lines of the truth have a found line
 * @param exact how many of those found lines count exactly its origins
 * @param tooMany how many count more
 * @param tooFew how many count fewer
 */
public record OriginScore(int lines, int exact, int tooMany, int tooFew) {

  static OriginScore of(List<TruthLine> wanted, Matching matching) {
    Map<String, List<FoundLine>> byLine = new HashMap<>();
    for (Matching.Matched one : matching.matched()) {
      one.line()
          .ifPresent(
              line ->
                  byLine
                      .computeIfAbsent(one.wanted().line().orElseThrow(), f -> new ArrayList<>())
                      .add(line));
    }
    int exact = 0;
    int tooMany = 0;
    int tooFew = 0;
    for (TruthLine line : wanted) {
      List<FoundLine> found = byLine.getOrDefault(line.line(), List.of());
      if (!found.isEmpty()) {
        int difference = Integer.compare(most(found).origins(), line.origins().size());
        exact += difference == 0 ? 1 : 0;
        tooMany += difference > 0 ? 1 : 0;
        tooFew += difference < 0 ? 1 : 0;
      }
    }
    return new OriginScore(exact + tooMany + tooFew, exact, tooMany, tooFew);
  }

  private static FoundLine most(List<FoundLine> found) {
    Map<String, Integer> times = new TreeMap<>();
    Map<String, FoundLine> lines = new HashMap<>();
    for (FoundLine line : found) {
      times.merge(line.id(), 1, Integer::sum);
      lines.put(line.id(), line);
    }
    String id =
        times.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return lines.get(id);
  }
}
