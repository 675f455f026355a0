package org.pactwatch.eval.pages.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.pages.GoldPages;
import org.pactwatch.eval.pages.Segments;

class PageScorerTest {
  @Test
  void runsOfFourWordsByHand() {
    PageScorer scorer = new PageScorer();
    // Gold: a b c d, b c d e. Found: a b c d, b c d x: one right, one extra, one missed.
    scorer.add(GoldPages.article(1, "a b c d e"), "a b c d x");
    // Found nothing: no precision, and a recall of 0.
    scorer.add(GoldPages.article(2, "a b c d"), "");
    assertEquals(
        """
        articles all   P 0.500  R 0.250  F1 0.333
        articles odd   P 0.500  R 0.500  F1 0.500
        articles even  P 0.000  R 0.000  F1 0.000
        pages 2
        """,
        PageScoreText.table(scorer.score()));
  }

  @Test
  void repeatedRunsCountAsOftenAsTheyStand() {
    PageScorer scorer = new PageScorer();
    // "a b a b" stands twice in the gold, once in the text; "b a b a" once in the gold alone.
    scorer.add(GoldPages.article(1, "a b a b a b"), "a b a b");
    assertEquals(
        "{\"precision\":1.0,\"recall\":0.3333333333333333,\"f1\":0.5,"
            + "\"odd\":{\"f1\":0.5},\"even\":{},\"pages\":1}",
        PageScoreText.json(scorer.score()));
  }

  @Test
  void aTextOfFewerWordsIsOneRun() {
    PageScorer scorer = new PageScorer();
    scorer.add(GoldPages.article(1, "Treaty signed."), "Treaty, signed");
    assertEquals(1.0, scorer.score().articles(PageScore.Part.ALL).orElseThrow().f1());
  }

  @Test
  void segmentsWhateverTheWhiteSpace() {
    PageScorer scorer = new PageScorer();
    scorer.add(
        GoldPages.segments(1, new Segments(List.of("the\u00a0treaty", "gone"), List.of("menu"))),
        "They signed the\n treaty. Menu, menu");
    assertEquals(
        """
        segments all   P 0.500  R 0.500  F1 0.500
        segments odd   P 0.500  R 0.500  F1 0.500
        pages 1
        """,
        PageScoreText.table(scorer.score()));
    assertEquals(
        """
        MISSED   page-1 gone
        EXTRA    page-1 menu
        """,
        PageScoreText.findings(scorer.score()));
    assertEquals(
        "{\"segments_precision\":0.5,\"segments_recall\":0.5,\"segments_f1\":0.5,"
            + "\"odd\":{\"segments_f1\":0.5},\"even\":{},\"pages\":1}",
        PageScoreText.json(scorer.score()));
  }
}
