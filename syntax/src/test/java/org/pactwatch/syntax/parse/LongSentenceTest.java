package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** A parser's cost grows with the words of a sentence and no faster, however they hang together. */
class LongSentenceTest {
  private static final GuidedParser PARSER = Learned.model(1, 3).parser();

  private static List<Word> words(int count, String... tagged) {
    List<Word> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String[] word = tagged[i % tagged.length].split("/", -1);
      Upos upos = Upos.valueOf(word[1]);
      words.add(new Word(i, i + 1, word[0], upos, word[0], Features.none()));
    }
    return words;
  }

  /** The best of some runs, in nanoseconds a word. */
  private static double pace(List<Word> words, int runs) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      assertEquals(words.size(), PARSER.parse(words).size());
      best = Math.min(best, (double) (System.nanoTime() - start) / words.size());
    }
    return best;
  }

  private static void assertLinear(String... tagged) {
    pace(words(2_000, tagged), 3);
    double few = pace(words(2_000, tagged), 5);
    double many = pace(words(20_000, tagged), 2);
    // Ten times the words; if each looked at all others, this would be about ten.
    assertTrue(many < 4 * few, "expected a steady pace, got " + few + " and " + many + " ns");
  }

  @Test
  void aLongListIsReadAtASteadyPace() {
    assertLinear("port/NOUN", ",/PUNCT");
  }

  @Test
  void aLongChainIsReadAtASteadyPace() {
    assertLinear("de/ADP", "le/DET", "port/NOUN");
  }

  @Test
  void nothingButMarksIsReadAtASteadyPace() {
    assertLinear("«/PUNCT", "!/PUNCT");
  }

  @Test
  void aHugeWordIsNotReadAgainForEachMark() {
    String huge = "x".repeat(1_000_000);
    List<Word> words = new ArrayList<>(words(1, huge + "/NOUN"));
    words.addAll(words(4_000, "!/PUNCT"));
    long start = System.nanoTime();
    assertEquals(words.size(), PARSER.parse(words).size());
    double seconds = (System.nanoTime() - start) / 1e9;
    assertTrue(seconds < 3, "expected less than three seconds, got " + seconds);
  }
}
