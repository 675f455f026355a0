package org.pactwatch.eval.corpus.score;

import java.util.Map;
import java.util.Objects;
import org.pactwatch.eval.corpus.truth.Truth;

/**
 * How well a ledger understood a generated corpus.
 *
 * @param families families of copies
 * @param lines claims in lines
 * @param origins origins of lines
 * @param contradictions contradictions
 */
public record CorpusScore(
    FamilyScore families, LineScore lines, OriginScore origins, ContradictionScore contradictions) {
  public CorpusScore {
    Objects.requireNonNull(families, "families");
    Objects.requireNonNull(lines, "lines");
    Objects.requireNonNull(origins, "origins");
    Objects.requireNonNull(contradictions, "contradictions");
  }

  /**
   * Scores what was found.
   *
   * @param texts the articles' files by document
   */
  public static CorpusScore of(Truth truth, Found found, Map<String, String> texts) {
    Matching matching = Matching.of(truth, found);
    return new CorpusScore(
        FamilyScore.of(truth.documents(), found.families(), texts),
        LineScore.of(matching),
        OriginScore.of(truth.lines(), matching),
        ContradictionScore.of(truth.contradictions(), found.contradictions()));
  }
}
