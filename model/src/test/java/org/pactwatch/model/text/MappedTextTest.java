package org.pactwatch.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MappedTextTest {
  private static final String ORIGINAL = "Le &laquo;&nbsp;pont&nbsp;&raquo;  est ouvert.";

  /** Copies "Le ", writes « for its entity, copies "pont", makes one blank of two. */
  private static MappedText rendered() {
    return new MappedText.Builder()
        .copy(ORIGINAL, new Span(0, 3))
        .rewrite("«", new Span(3, 10))
        .copy(ORIGINAL, new Span(16, 20))
        .rewrite(" ", new Span(33, 35))
        .copy(ORIGINAL, new Span(35, ORIGINAL.length()))
        .build();
  }

  private static String source(MappedText text, int start, int end) {
    return text.toOriginal(new Span(start, end)).of(ORIGINAL);
  }

  @Test
  void copiedUnitsMapToThemselves() {
    MappedText text = rendered();
    assertEquals("Le «pont est ouvert.", text.text());
    assertEquals("Le ", source(text, 0, 3));
    assertEquals("on", source(text, 5, 7));
    assertEquals("vert.", source(text, 15, 20));
  }

  @Test
  void rewrittenUnitsMapToAllTheyStandFor() {
    assertEquals("&laquo;", source(rendered(), 3, 4));
    assertEquals("&laquo;&nbsp;po", source(rendered(), 3, 6));
    assertEquals("  ", source(rendered(), 8, 9));
  }

  @Test
  void aLongRewritingMapsAsOne() {
    MappedText text = new MappedText.Builder().rewrite("abc", new Span(4, 9)).build();
    assertEquals(new Span(4, 9), text.toOriginal(new Span(1, 2)));
    assertEquals(new Span(4, 9), text.toOriginal(new Span(0, 3)));
    assertEquals(new Span(4, 9), text.slice(new Span(1, 2)).toOriginal(new Span(0, 1)));
  }

  @Test
  void anEmptySpanMapsToAnEmptyOne() {
    MappedText text = rendered();
    for (int at = 0; at <= text.length(); at++) {
      assertTrue(text.toOriginal(new Span(at, at)).isEmpty());
    }
    assertEquals(ORIGINAL.length(), text.toOriginal(new Span(20, 20)).start());
  }

  @Test
  void refusesASpanBeyondItsEnd() {
    assertThrows(IndexOutOfBoundsException.class, () -> rendered().toOriginal(new Span(19, 21)));
    assertThrows(
        IndexOutOfBoundsException.class, () -> MappedText.empty().toOriginal(new Span(0, 1)));
  }

  @Test
  void nothingIsEmpty() {
    assertEquals(MappedText.empty(), MappedText.copyOf(ORIGINAL, new Span(4, 4)));
    assertEquals(MappedText.empty(), new MappedText.Builder().rewrite("", new Span(0, 4)).build());
    assertEquals(new Span(0, 0), MappedText.empty().toOriginal(new Span(0, 0)));
    assertTrue(MappedText.empty().isEmpty());
  }

  @Test
  void equalMeansSameTextAndSameMap() {
    assertEquals(rendered(), rendered());
    assertEquals(rendered().hashCode(), rendered().hashCode());
    MappedText elsewhere = new MappedText.Builder().rewrite("est", new Span(0, 3)).build();
    assertNotEquals(MappedText.copyOf(ORIGINAL, new Span(35, 38)), elsewhere);
  }

  @Test
  void whatIsCopiedInPiecesEqualsWhatIsCopiedAtOnce() {
    MappedText pieces =
        new MappedText.Builder()
            .copy(ORIGINAL, new Span(0, 3))
            .copy(ORIGINAL, new Span(3, 3))
            .copy(ORIGINAL, new Span(3, 9))
            .build();
    assertEquals(MappedText.copyOf(ORIGINAL, new Span(0, 9)), pieces);
    assertEquals(
        pieces,
        new MappedText.Builder()
            .append(pieces, new Span(0, 2))
            .append(pieces, new Span(2, 9))
            .build());
  }

  @Test
  void whateverThePiecesEverySpanMapsBack() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Pieces pieces = new Pieces(random);
      MappedText whole = pieces.build();
      pieces.check(whole, 0, "seed " + seed);
      int from = random.nextInt(whole.length() + 1);
      int to = from + random.nextInt(whole.length() - from + 1);
      pieces.check(whole.slice(new Span(from, to)), from, "seed " + seed + " sliced");
      MappedText joined =
          new MappedText.Builder()
              .append(whole, new Span(0, from))
              .append(whole, new Span(from, to))
              .append(whole.slice(new Span(to, whole.length())), new Span(0, whole.length() - to))
              .build();
      assertEquals(whole.text(), joined.text());
      pieces.check(joined, 0, "seed " + seed + " joined");
    }
  }

  /** Random pieces in the order of an original, with the stretch of every unit kept beside. */
  private static final class Pieces {
    private final String original;
    private final List<Span> places = new ArrayList<>();
    private final List<Boolean> copied = new ArrayList<>();
    private final MappedText.Builder builder = new MappedText.Builder();

    Pieces(Random random) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(200); left > 0; left--) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      original = text.toString();
      int at = 0;
      while (at < original.length()) {
        int end = Math.min(original.length(), at + random.nextInt(6));
        Span stretch = new Span(at, end);
        switch (random.nextInt(3)) {
          case 0 -> copy(stretch);
          case 1 -> rewrite("XYZ".substring(random.nextInt(4)), stretch);
          default -> {
            // Left out.
          }
        }
        at = end + random.nextInt(2);
      }
    }

    private void copy(Span stretch) {
      builder.copy(original, stretch);
      for (int at = stretch.start(); at < stretch.end(); at++) {
        places.add(new Span(at, at + 1));
        copied.add(true);
      }
    }

    private void rewrite(String words, Span stretch) {
      builder.rewrite(words, stretch);
      for (int unit = 0; unit < words.length(); unit++) {
        places.add(stretch);
        copied.add(false);
      }
    }

    MappedText build() {
      return builder.build();
    }

    void check(MappedText text, int shift, String message) {
      for (int from = 0; from < text.length(); from++) {
        for (int to = from + 1; to <= Math.min(text.length(), from + 12); to++) {
          Span clean = new Span(from, to);
          Span source = text.toOriginal(clean);
          assertEquals(places.get(shift + from).cover(places.get(shift + to - 1)), source, message);
          if (to == from + 1 && copied.get(shift + from)) {
            assertEquals(clean.of(text.text()), source.of(original), message);
          }
        }
      }
    }
  }
}
