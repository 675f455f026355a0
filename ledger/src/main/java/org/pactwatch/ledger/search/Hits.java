package org.pactwatch.ledger.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many documents and lines fit
 * @param hits the best of them, by score, then documents before lines, then by id
 */
public record Hits(int total, List<Hit> hits) {
  public Hits {
    hits = List.copyOf(hits);
  }
}
