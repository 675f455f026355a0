package org.pactwatch.ledger.lineage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How well families are found on invented articles that no weight was fitted to. */
class LineageScoreTest {
  private static final long SEED = 20310502;
  private static final int ARTICLES = 1000;

  @Test
  void familiesAreFoundBetterThanByPlainMinHash() {
    List<StoryCorpus.Item> items = StoryCorpus.of(SEED, ARTICLES);
    LineageFigures figures = LineageFigures.of(items);
    assertTrue(figures.index() >= 0.93, figures.toString());
    assertTrue(figures.index() >= figures.baseline() + 0.08, figures.toString());
    assertTrue(figures.rightParents() >= 0.7, figures.toString());
  }
}
