package org.pactwatch.eval.corpus.truth;

import java.util.List;

/**
 * All that is true of a corpus.
 *
 * @param documents its documents, sorted by id
 * @param claims their claims, sorted by document and place
 * @param lines its lines, sorted
 * @param contradictions what is planted, sorted by line
 */
public record Truth(
    List<TruthDocument> documents,
    List<TruthClaim> claims,
    List<TruthLine> lines,
    List<TruthContradiction> contradictions) {
  public Truth {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    lines = List.copyOf(lines);
    contradictions = List.copyOf(contradictions);
  }
}
