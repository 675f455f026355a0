package org.pactwatch.eval.contradictions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.Finding;

class ContradictionScorerTest {
  private static final List<PairSign> SIGN = List.of(new PairSign("negation", "pas"));

  private static SentencePair pair(int number, String second, boolean contradictory) {
    return new SentencePair(number, "p" + number, "un deux trois quatre", second, contradictory);
  }

  @Test
  void countsVerdictsOnEitherHalf() {
    List<SentencePair> pairs =
        List.of(
            pair(1, "un", true), pair(2, "un", true), pair(3, "un", false), pair(4, "x", false));
    ContradictionScorer scorer = new ContradictionScorer(pairs);
    scorer.add(pairs.get(0), SIGN);
    scorer.add(pairs.get(2), SIGN);
    ContradictionScore score = scorer.score();
    assertEquals(new Counts(2, 1, 2, 1), score.verdicts().odd());
    assertEquals(new Counts(2, 1, 0, 0), score.verdicts().even());
    assertEquals(new Counts(4, 2, 2, 1), score.verdicts().all());
    assertEquals(0.5, score.verdicts().all().accuracy());
    assertEquals(new Counts(4, 2, 2, 1), score.bySign().get("negation"));
    assertEquals(
        List.of(
            new Finding(Finding.Kind.MISSED, "p2", "no sign"),
            new Finding(Finding.Kind.EXTRA, "p3", "[pas]")),
        score.findings());
  }

  @Test
  void baselinesAreHadForNothing() {
    ContradictionScore score =
        new ContradictionScorer(
                List.of(pair(1, "un", true), pair(2, "un", false), pair(3, "un", false)))
            .score();
    assertEquals(new Counts(3, 1, 0, 0), score.majority().all());
    assertEquals(new Counts(3, 1, 3, 1), score.always().all());
  }

  @Test
  void theThresholdIsNeverCountedWhereItWasTuned() {
    // In the odd half shared words mean contradictory, in the even half compatible.
    ContradictionScore score =
        new ContradictionScorer(
                List.of(
                    pair(1, "un deux", true),
                    pair(2, "un deux", false),
                    pair(3, "x y", false),
                    pair(4, "x y", true)))
            .score();
    assertEquals(0, score.overlap().odd().right());
    assertEquals(0, score.overlap().even().right());
  }

  @Test
  void overlapIsTheShareOfTheShorterSentence() {
    assertEquals(0.5, WordOverlap.share(pair(1, "Un, cinq !", true)));
    assertEquals(0, WordOverlap.share(pair(1, "…", true)));
  }
}
