package org.pactwatch.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.factuality.FactualityScorer;
import org.pactwatch.eval.quotes.QuoteScorer;

/** The gold that comes with the project can be read whole: its words stand in its texts. */
class OwnGoldTest {
  private static final Path GOLD = Path.of("gold");
  private static final Path TEXTS = GOLD.resolve("articles");

  @Test
  void everyQuotationStandsInItsText() {
    QuoteScorer scorer =
        QuoteScorer.over(GOLD.resolve("quotes"), TEXTS, Optional.empty(), Optional.empty());
    assertTrue(scorer.score(List.of()).total().gold() > 300);
  }

  @Test
  void everyTriggerStandsInItsTextOnce() {
    FactualityScorer scorer =
        FactualityScorer.over(GOLD.resolve("events"), TEXTS, Optional.empty(), Optional.empty());
    assertTrue(scorer.score(List.of()).total().gold() > 700);
  }
}
