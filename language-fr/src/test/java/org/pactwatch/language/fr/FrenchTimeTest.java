package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.reading.time.TimeExamples;

class FrenchTimeTest {
  @Test
  void everyExampleOfTheGrammarComesOutAsItSays() {
    List<String> failures = TimeExamples.failures(French.load().times());
    assertEquals("", String.join("\n", failures));
  }
}
