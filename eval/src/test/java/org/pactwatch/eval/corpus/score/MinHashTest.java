package org.pactwatch.eval.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTest {
  @Test
  void whatSharesMostIsOneFamilyAndWhatSharesLittleIsNot() {
    Map<String, String> families =
        MinHash.families(
            Map.of(
                "whole",
                words(0, 200),
                "nearly",
                words(0, 190) + " " + words(900, 910),
                "half",
                words(0, 60) + " " + words(500, 640),
                "other",
                words(1000, 1200)));
    assertEquals(families.get("whole"), families.get("nearly"));
    assertNotEquals(families.get("whole"), families.get("half"));
    assertNotEquals(families.get("whole"), families.get("other"));
  }

  @Test
  void familiesJoinThroughTheirMembers() {
    Map<String, String> families =
        MinHash.families(
            Map.of("a", words(0, 200), "b", words(30, 230), "c", words(60, 260), "d", "un mot"));
    assertEquals(families.get("a"), families.get("b"));
    assertEquals(families.get("b"), families.get("c"));
    assertEquals("d", families.get("d"));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
  }
}
