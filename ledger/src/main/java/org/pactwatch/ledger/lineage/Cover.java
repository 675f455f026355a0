package org.pactwatch.ledger.lineage;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.model.text.Span;

/** Tells whether an offset lies in any of some spans, which may overlap. */
final class Cover {
  private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

  Cover(Collection<Span> spans) {
    int reached = 0;
    for (Span span : spans.stream().sorted().toList()) {
      // Ends never fall, so that the last start before an offset decides.
      reached = Math.max(reached, span.end());
      endByStart.put(span.start(), reached);
    }
  }

  boolean holds(int offset) {
    Map.Entry<Integer, Integer> before = endByStart.floorEntry(offset);
    return before != null && offset < before.getValue();
  }
}
