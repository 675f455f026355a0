package org.pactwatch.eval.contradictions;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pactwatch.eval.Finding;

/**
 * How verdicts on sentence pairs compare with people's, each figure on all pairs and on either
 * half.
 *
 * @param verdicts those that are scored
 * @param majority what always answers as most pairs of the file are
 * @param always what always answers "contradictory"
 * @param overlap a threshold on shared words, tuned on one half and counted on the other
 * @param bySign for each kind of sign the pairs in which it shows, and the contradictory among them
 * @param findings what to look at, pair by pair
 */
public record ContradictionScore(
    Halves verdicts,
    Halves majority,
    Halves always,
    Halves overlap,
    SortedMap<String, Counts> bySign,
    List<Finding> findings) {
  public ContradictionScore {
    bySign = new TreeMap<>(bySign);
    findings = List.copyOf(findings);
  }

  /**
   * Counts on either half of a file.
   *
   * @param odd the first pair, the third and so on
   * @param even the second pair, the fourth and so on
   */
  public record Halves(Counts odd, Counts even) {
    public Counts all() {
      return odd.plus(even);
    }
  }
}
