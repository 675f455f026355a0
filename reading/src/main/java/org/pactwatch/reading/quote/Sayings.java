package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.pactwatch.model.text.Span;

/** Drafts by what they say. Grows while one line is read. */
final class Sayings {
  private final List<Draft> drafts = new ArrayList<>();
  private final TreeMap<Integer, List<Integer>> byStart = new TreeMap<>();
  private int longest;

  static Sayings of(List<Draft> drafts) {
    Sayings sayings = new Sayings();
    drafts.forEach(sayings::add);
    return sayings;
  }

  void add(Draft draft) {
    for (Span part : draft.statement().parts()) {
      byStart.computeIfAbsent(part.start(), key -> new ArrayList<>()).add(drafts.size());
      longest = Math.max(longest, part.length());
    }
    drafts.add(draft);
  }

  /** Returns the drafts that say a span, in the order in which they came. */
  List<Draft> around(Span span) {
    int from = Math.max(0, span.end() - longest);
    if (from > span.start()) {
      return List.of();
    }
    return byStart.subMap(from, true, span.start(), true).values().stream()
        .flatMap(List::stream)
        .filter(draft -> drafts.get(draft).says(span))
        .sorted()
        .distinct()
        .map(drafts::get)
        .toList();
  }
}
