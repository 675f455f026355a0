package org.pactwatch.ledger.store;

import java.util.List;
import java.util.Objects;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Lineage;

/**
 * What a ledger's readings amount to. It is computed from them, and kept only so that it need not
 * be computed again at each question.
 *
 * @param basis what it was computed from and by; on another basis it counts for nothing
 * @param lineage of all documents
 * @param lines all, sorted
 * @param contradictions all, sorted
 */
public record Findings(
    String basis, Lineage lineage, List<LineSummary> lines, List<Contradiction> contradictions) {
  public Findings {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(lineage, "lineage");
    lines = List.copyOf(lines);
    contradictions = List.copyOf(contradictions);
  }
}
