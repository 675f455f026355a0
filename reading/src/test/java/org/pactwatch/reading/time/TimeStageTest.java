package org.pactwatch.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.claim.TimeValue.Anchor;
import org.pactwatch.reading.stream.TimeExpression;

class TimeStageTest {
  private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2023, 5, 25));

  private final TimeStage stage = new TimeStage(SampleGrammar.grammar());

  private List<TimeExpression> read(String text, Optional<LocalDate> published, Tense tense) {
    return stage.read(text, published, span -> tense);
  }

  private String value(String text, Optional<LocalDate> published, Tense tense) {
    List<TimeExpression> times = read(text, published, tense);
    assertEquals(1, times.size(), text);
    return times.get(0).value().map(TimeValue::value).orElse("unresolved");
  }

  @Test
  void anAbsoluteDateNeedsNoPublication() {
    TimeExpression time = read("signed 5 May 2021", Optional.empty(), Tense.UNKNOWN).get(0);
    assertEquals("2021-05-05", time.value().orElseThrow().value());
    assertEquals(Anchor.TEXT, time.value().orElseThrow().anchor());
    assertTrue(time.isDate());
  }

  @Test
  void aRelativeTimeWithoutPublicationStaysUnresolved() {
    for (String text : List.of("yesterday", "Monday", "5 May", "two weeks ago")) {
      assertEquals("unresolved", value(text, Optional.empty(), Tense.PAST), text);
    }
  }

  @Test
  void tenseDecidesWhichWeekdayIsMeant() {
    assertEquals("2023-05-22", value("on Monday", THURSDAY, Tense.PAST));
    assertEquals("2023-05-29", value("on Monday", THURSDAY, Tense.FUTURE));
    assertEquals("2023-05-25", value("on Thursday", THURSDAY, Tense.PAST));
  }

  @Test
  void aDayWithoutYearIsTheNearestUnlessTenseSpeaksAgainst() {
    assertEquals("2023-05-05", value("5 May", THURSDAY, Tense.FUTURE));
    assertEquals("2024-01-05", value("5 January", THURSDAY, Tense.FUTURE));
    assertEquals("2023-01-05", value("5 January", THURSDAY, Tense.PAST));
  }

  @Test
  void aPartBelongsToADayOfItsOwnLine() {
    assertEquals("2023-05-24TMO", value("yesterday morning", THURSDAY, Tense.PAST));
    assertEquals("2023-05-24", value("yesterday\nmorning", THURSDAY, Tense.PAST));
  }

  @Test
  void spelledNumbersCount() {
    assertEquals("2023-W19", value("two weeks ago", THURSDAY, Tense.PAST));
    assertEquals("2021-09-25", value("six-hundred-and-seven days ago", THURSDAY, Tense.PAST));
  }

  @Test
  void endsOfAnIntervalKnowIt() {
    List<TimeExpression> times =
        read("from 3 May 2021 to 5 May 2021", Optional.empty(), Tense.UNKNOWN);
    assertEquals(2, times.size());
    for (TimeExpression time : times) {
      assertEquals("2021-05-03/2021-05-05", time.date().orElseThrow().value());
    }
  }

  @Test
  void anEventDayIsTakenFromTheSameLineOnly() {
    List<TimeExpression> times =
        read("5 May 2021 and the day after\nthe day after", THURSDAY, Tense.UNKNOWN);
    assertEquals("2021-05-06", times.get(1).value().orElseThrow().value());
    assertEquals(Anchor.EVENT, times.get(1).value().orElseThrow().anchor());
    assertEquals(Optional.empty(), times.get(2).value());
  }

  @Test
  void aPartOfTheDayJoinsItsDay() {
    TimeExpression time = read("Monday morning", THURSDAY, Tense.PAST).get(0);
    assertEquals("Monday morning", time.span().of("Monday morning"));
    assertEquals("2023-05-22TMO", time.value().orElseThrow().value());
    assertEquals(List.of(), read("a fine morning", THURSDAY, Tense.PAST));
  }

  @Test
  void aLengthOfTimeIsNoDate() {
    TimeExpression time = read("for two weeks", THURSDAY, Tense.PAST).get(0);
    assertEquals("P2W", time.value().orElseThrow().value());
    assertFalse(time.isDate());
  }

  @Test
  void aDayThatDoesNotExistIsNoTime() {
    assertEquals(List.of(), read("31 February 2021", THURSDAY, Tense.PAST));
  }

  @Test
  void noExpressionCrossesALineEnd() {
    assertEquals(2, read("5 May\n2021 in 2021", THURSDAY, Tense.PAST).size());
  }

  @Test
  void partsOfANumberAreNoDay() {
    assertEquals(List.of(), read("2.5 May", THURSDAY, Tense.PAST));
  }
}
