package org.pactwatch.eval.pages.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.pages.GoldPages;

class LineScorerTest {
  @Test
  void linesByHand() {
    LineScorer scorer = new LineScorer();
    scorer.add(
        GoldPages.article(1, "one two three four five six seven"),
        List.of(
            new FlatLine("one two three four five", true),
            // Two of three runs stand in the gold: enough.
            new FlatLine("two three four five six x", false),
            // One of three: not enough.
            new FlatLine("x y one two three four", true),
            new FlatLine("one two", true),
            new FlatLine("menu", false)));
    assertEquals(
        """
        lines all   P 0.333  R 0.500  F1 0.400
        lines odd   P 0.333  R 0.500  F1 0.400
        lines even  P 0.000  R 0.000  F1 0.000
        lines of 4+ P 0.500  R 0.500  F1 0.500
        lines 5   gold 2   kept 3
        """,
        LineScoreText.table(scorer.score()));
    assertEquals(
        """
        MISSED   page-1 two three four five six x
        EXTRA    page-1 x y one two three four
        EXTRA    page-1 one two
        """,
        LineScoreText.findings(scorer.score()));
    assertEquals(
        "{\"line_precision\":0.3333333333333333,\"line_recall\":0.5,\"line_f1\":0.4,"
            + "\"odd\":{\"line_f1\":0.4},\"even\":{\"line_f1\":0.0},\"judged\":{\"line_f1\":0.5},"
            + "\"lines\":5,\"gold\":2,\"kept\":3}",
        LineScoreText.json(scorer.score()));
  }
}
