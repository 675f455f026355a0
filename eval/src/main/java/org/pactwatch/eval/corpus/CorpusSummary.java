package org.pactwatch.eval.corpus;

import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.eval.corpus.truth.Truth;
import org.pactwatch.eval.corpus.truth.TruthDocument;

/**
 * What a corpus holds.
 *
 * @param documents how many documents
 * @param families how many of them are originals
 * @param claims how many claims
 * @param lines how many lines
 * @param contradictions how many contradictions are planted
 * @param shared by way of copying: how many copies, and how much of their 3-grams they share with
 *     their parents on average, in per cent
 */
public record CorpusSummary(
    int documents,
    int families,
    int claims,
    int lines,
    int contradictions,
    Map<String, Sharing> shared) {
  public CorpusSummary {
    shared = new TreeMap<>(shared);
  }

  /** Sums up the truth of a corpus. */
  public static CorpusSummary of(Truth truth) {
    Map<String, Sharing> shared = new TreeMap<>();
    for (TruthDocument one : truth.documents()) {
      if (one.parent().isPresent()) {
        shared.merge(one.way(), new Sharing(1, one.shared()), Sharing::and);
      }
    }
    int copies = shared.values().stream().mapToInt(Sharing::copies).sum();
    return new CorpusSummary(
        truth.documents().size(),
        truth.documents().size() - copies,
        truth.claims().size(),
        truth.lines().size(),
        truth.contradictions().size(),
        shared);
  }

  /**
   * How much copies share.
   *
   * @param copies how many
   * @param total the sum of their shares, in per cent
   */
  public record Sharing(int copies, long total) {
    Sharing and(Sharing other) {
      return new Sharing(copies + other.copies, total + other.total);
    }

    /** The average share, in per cent. */
    public long average() {
      return copies == 0 ? 0 : Math.round((double) total / copies);
    }
  }
}
