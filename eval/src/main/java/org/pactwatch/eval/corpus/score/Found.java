package org.pactwatch.eval.corpus.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a ledger made of a corpus.
 *
 * @param families by document, the name of the family of copies it is in; documents without copies
 *     may be missing
 * @param claims its claims
 * @param lines its lines
 * @param contradictions what it sets against each other
 */
public record Found(
    Map<String, String> families,
    List<FoundClaim> claims,
    List<FoundLine> lines,
    List<FoundContradiction> contradictions) {
  public Found {
    families = new TreeMap<>(families);
    claims = List.copyOf(claims);
    lines = List.copyOf(lines);
    contradictions = List.copyOf(contradictions);
  }
}
