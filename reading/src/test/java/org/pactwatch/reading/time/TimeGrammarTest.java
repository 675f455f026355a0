package org.pactwatch.reading.time;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pactwatch.model.problem.ProblemException;

class TimeGrammarTest {

  private static void fails(String rule, String expected) {
    ProblemException told =
        assertThrows(
            ProblemException.class,
            () -> SampleGrammar.read(SampleGrammar.YAML + "  - " + rule + "\n"));
    assertTrue(told.getMessage().contains(expected), told.getMessage());
    int line = (int) SampleGrammar.YAML.lines().count() + 1;
    assertTrue(told.getMessage().contains("sample.yaml:" + line), told.getMessage());
  }

  @Test
  void anUnknownClassIsAMistakeWithItsLine() {
    fails(
        "{rule: a, type: date, operation: calendar, patterns: [\"{yaer}\"], examples: []}",
        "got \"yaer\"");
  }

  @Test
  void anUnknownOperationIsAMistakeWithItsLine() {
    fails("{rule: a, type: date, operation: guess, patterns: [x], examples: []}", "got \"guess\"");
  }

  @Test
  void anUnknownSlotIsAMistakeWithItsLine() {
    fails(
        "{rule: a, type: date, operation: weekday, with: {moon: 1}, patterns: [x], examples: []}",
        "got \"moon\"");
  }

  @Test
  void aPatternThatMayBeEmptyIsAMistake() {
    fails(
        "{rule: a, type: date, operation: calendar, patterns: [\"{year}?\"], examples: []}",
        "always holds a word");
  }

  @Test
  void twoRulesOfOneNameAreAMistake() {
    fails("{rule: date, type: date, operation: nothing, patterns: [x], examples: []}", "again");
  }

  @Test
  void contextStandsOnlyAtTheEnds() {
    fails(
        "{rule: a, type: date, operation: nothing, patterns: [\"x [y] z\"], examples: []}",
        "at the ends");
  }
}
