package org.pactwatch.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final Span FIVE = new Span(2, 7);

  @Test
  void refusesWhatIsNoStretch() {
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
    assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
    assertThrows(IllegalArgumentException.class, () -> FIVE.shift(-3));
    assertTrue(new Span(3, 3).isEmpty());
  }

  @Test
  void endsBeforeItsEnd() {
    assertEquals(5, FIVE.length());
    assertTrue(FIVE.contains(2));
    assertTrue(FIVE.contains(6));
    assertFalse(FIVE.contains(7));
    assertEquals("cdefg", FIVE.of("abcdefghi"));
    assertThrows(IndexOutOfBoundsException.class, () -> FIVE.of("abc"));
  }

  @Test
  void neighboursShareNothing() {
    assertFalse(FIVE.overlaps(new Span(7, 9)));
    assertFalse(FIVE.overlaps(new Span(0, 2)));
    assertTrue(FIVE.overlaps(new Span(6, 9)));
    assertEquals(Optional.empty(), FIVE.intersection(new Span(7, 9)));
    assertEquals(Optional.of(new Span(6, 7)), FIVE.intersection(new Span(6, 9)));
  }

  @Test
  void containsWhatLiesWithin() {
    assertTrue(FIVE.contains(FIVE));
    assertTrue(FIVE.contains(new Span(7, 7)));
    assertFalse(FIVE.contains(new Span(1, 4)));
    assertEquals(new Span(2, 12), FIVE.cover(new Span(9, 12)));
    assertEquals(new Span(5, 10), FIVE.shift(3));
  }

  @Test
  void stripsEveryKindOfWhiteSpace() {
    String text = "«\u00a0 oui\u202f\t»";
    assertEquals("oui", new Span(1, text.length() - 1).strip(text).of(text));
    assertEquals(text, new Span(0, text.length()).strip(text).of(text));
    assertTrue(new Span(1, 3).strip(text).isEmpty());
  }

  @Test
  void sortsByStartThenEnd() {
    assertEquals(
        List.of(new Span(0, 9), new Span(2, 4), FIVE),
        Stream.of(FIVE, new Span(2, 4), new Span(0, 9)).sorted().toList());
  }
}
