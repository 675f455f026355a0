package org.pactwatch.eval.corpus.shingle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void runsOfThreeWordsCountOnceAndCaseDoesNot() {
    assertEquals(2, Shingles.of("Un deux trois, un deux TROIS").size() - 1);
    assertEquals(0, Shingles.of("un deux").size());
  }

  @Test
  void sharesAreOfTheOneOrOfBoth() {
    Shingles four = Shingles.of("a b c d e f");
    Shingles two = Shingles.of("a b c d");
    assertEquals(1.0, two.containedIn(four));
    assertEquals(0.5, four.containedIn(two));
    assertEquals(0.5, four.resemblance(two));
  }
}
