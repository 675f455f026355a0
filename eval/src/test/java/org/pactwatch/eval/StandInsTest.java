package org.pactwatch.eval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandInsTest {
  private final StandIns standIns =
      new StandIns(Map.of("person:arno", "RUT", "org:rut-presidency", "RUT"));

  @Test
  void aPersonSpeaksForHisState() {
    assertTrue(standIns.speaks(List.of("RUT"), "person:arno"));
    assertTrue(standIns.speaks(List.of("org:rut-presidency"), "RUT"));
    assertFalse(standIns.speaks(List.of("OST"), "person:arno"));
  }

  @Test
  void aPersonIsNobodyElse() {
    assertTrue(standIns.speaks(List.of("person:arno"), "person:arno"));
    assertFalse(standIns.speaks(List.of("person:arno"), "RUT"));
  }

  @Test
  void wordsAreAnyoneUnresolved() {
    assertTrue(standIns.speaks(List.of("text:a deputy"), "text:some deputy"));
    assertFalse(standIns.speaks(List.of("text:a deputy"), "person:arno"));
    assertTrue(standIns.speaks(List.of("text:a minister", "RUT"), "person:arno"));
  }
}
