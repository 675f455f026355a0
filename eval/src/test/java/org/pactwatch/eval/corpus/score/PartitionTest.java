package org.pactwatch.eval.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that can be worked out by hand from the formula of Hubert and Arabie. */
class PartitionTest {
  private static final double EXACT = 1e-12;

  @Test
  void theSameGroupsUnderOtherNamesAreRight() {
    assertEquals(1, ari(List.of("a", "a", "b", "b"), List.of("y", "y", "x", "x")), EXACT);
  }

  @Test
  void oneGroupTooManyCosts() {
    // 1 pair in both, 2 and 1 apart, 6 in all: (1 - 2/6) / (1.5 - 2/6).
    assertEquals(4.0 / 7, ari(List.of("a", "a", "b", "b"), List.of("x", "x", "y", "z")), EXACT);
  }

  @Test
  void everythingInOneGroupIsNoBetterThanChance() {
    assertEquals(0, ari(List.of("a", "a", "b", "b"), List.of("x", "x", "x", "x")), EXACT);
    assertEquals(0, ari(List.of("a", "a", "a", "a"), List.of("w", "x", "y", "z")), EXACT);
  }

  @Test
  void crossedGroupsAreWorseThanChance() {
    // No pair in both, 2 and 2 apart, 6 in all: (0 - 4/6) / (2 - 4/6).
    assertEquals(-0.5, ari(List.of("a", "a", "b", "b"), List.of("x", "y", "x", "y")), EXACT);
  }

  @Test
  void aLargerTable() {
    // Rows of 3 and 3, columns of 2, 3 and 1: cells 2 1 0 and 0 2 1. Pairs 2; 6 and 4; 15 in all.
    List<String> wanted = List.of("a", "a", "a", "b", "b", "b");
    List<String> found = List.of("x", "x", "y", "y", "y", "z");
    assertEquals((2 - 24.0 / 15) / (5 - 24.0 / 15), ari(wanted, found), EXACT);
  }

  @Test
  void onlyAloneOnBothSidesIsRight() {
    assertEquals(1, ari(List.of("a", "b"), List.of("x", "y")), EXACT);
  }

  @Test
  void bothMustTellOfTheSameThings() {
    assertThrows(IllegalArgumentException.class, () -> ari(List.of("a"), List.of()));
  }

  private static double ari(List<String> wanted, List<String> found) {
    return Partition.adjustedRand(wanted, found);
  }
}
