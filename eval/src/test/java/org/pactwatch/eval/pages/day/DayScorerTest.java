package org.pactwatch.eval.pages.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.pages.GoldPages;

class DayScorerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  @Test
  void rightWrongAndMissingDays() {
    DayScorer scorer = new DayScorer();
    scorer.add(GoldPages.day(1, DAY), Optional.of(new FoundDay(DAY, "markup")));
    scorer.add(GoldPages.day(2, DAY), Optional.of(new FoundDay(DAY.plusDays(1), "text")));
    scorer.add(GoldPages.day(3, DAY), Optional.empty());
    scorer.add(GoldPages.article(4, "no day"), Optional.of(new FoundDay(DAY, "text")));
    assertEquals(
        """
        accuracy 0.333   (1/3)
        markup     1.000   (1/1)
        text       0.000   (0/1)
        pages 3   found 2
        """,
        DayScoreText.table(scorer.score()));
    assertEquals(
        """
        INEXACT  page-2 2024-03-05 got 2024-03-06 from text
        MISSED   page-3 2024-03-05 https://example.org/
        """,
        DayScoreText.findings(scorer.score()));
    assertEquals(
        "{\"accuracy\":0.3333333333333333,\"right\":1,\"found\":2,\"pages\":3}",
        DayScoreText.json(scorer.score()));
  }
}
