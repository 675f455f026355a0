package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.pactwatch.reading.clean.CleanRules;

class CleanTest {
  @Test
  void everyRuleHoldsItsExamples() {
    assertFalse(CleanRules.load(CleanTest.class, "clean.yaml").rules().isEmpty());
  }
}
