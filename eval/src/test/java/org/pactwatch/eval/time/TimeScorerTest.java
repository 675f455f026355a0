package org.pactwatch.eval.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.time.TimeScore.Matches;
import org.pactwatch.model.text.Span;

class TimeScorerTest {
  private static final TimeDocument DOCUMENT =
      new TimeDocument(
          "a.tml",
          LocalDate.of(2031, 5, 6),
          "lundi dernier, puis trois jours, puis hier, puis demain",
          List.of(
              time(0, 13, "DATE", "2031-05-05"),
              time(20, 31, "DURATION", "P3D"),
              time(38, 42, "DATE", "2031-05-05"),
              time(49, 55, "DATE", "2031-05-07")));

  @Test
  void countsByHand() {
    // Gold 4, found 4: "lundi" short, "trois jours" of another type, "hier" right, "puis" extra.
    TimeScorer scorer = new TimeScorer();
    scorer.add(
        DOCUMENT,
        List.of(
            time(0, 5, "DATE", "2031-05-05"),
            time(20, 31, "SET", "P3D"),
            time(38, 42, "DATE", "2031-05-05"),
            time(44, 48, "DATE", "")));
    TimeScore score = scorer.score();
    assertEquals(new Matches(3, 2, 2, 3), score.matches());
    assertEquals(
        """
        strict   P 0.500  R 0.500  F1 0.500
        relaxed  P 0.750  R 0.750  F1 0.750
        type     P 0.500  R 0.500  F1 0.500
        value    P 0.750  R 0.750  F1 0.750
        gold 4   found 4
        """,
        TimeScoreText.table(score));
    assertEquals(
        "{\"strict_f1\":0.5,\"relaxed_f1\":0.75,\"type_f1\":0.5,\"value_f1\":0.75,"
            + "\"gold\":4,\"found\":4}",
        TimeScoreText.json(score));
    assertEquals(
        """
        INEXACT  a.tml «lundi dernier» DATE 2031-05-05 got «lundi» DATE 2031-05-05
        INEXACT  a.tml «trois jours» DURATION P3D got «trois jours» SET P3D
        MISSED   a.tml «demain» DATE 2031-05-07
        EXTRA    a.tml «puis» DATE\s
        """,
        TimeScoreText.findings(score));
  }

  @Test
  void takesTheSameExtentBeforeOneThatOverlaps() {
    TimeScorer scorer = new TimeScorer();
    scorer.add(
        DOCUMENT, List.of(time(0, 5, "DATE", "2031-05-05"), time(0, 13, "DATE", "2031-05-05")));
    assertEquals(new Matches(1, 1, 1, 1), scorer.score().matches());
    assertEquals(2, scorer.score().found());
  }

  private static MarkedTime time(int start, int end, String type, String value) {
    return new MarkedTime(new Span(start, end), type, value);
  }
}
