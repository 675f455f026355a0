package org.pactwatch.syntax.french;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwatch.syntax.Sentence;

/**
 * Whatever the text holds, it is read whole, the same way each time. A failing seed stands in the
 * test's name and in its message: {@code -Dpactwatch.seed=N} runs that one alone.
 */
class RobustnessTest {
  private static final FrenchAnalyzer FRENCH = FrenchAnalyzer.load();

  private static final String[] PIECES = {
    "l'",
    "a-t-il",
    "du",
    "des",
    "M.",
    "etc.",
    "http://",
    "www.",
    "@",
    "#",
    "50 000",
    "1.",
    ".",
    "...",
    "«",
    "»",
    "\"",
    "’",
    "-",
    "--",
    "\n",
    "\r\n",
    " ",
    "\u00a0",
    "\u2028",
    "\ud83d\ude80",
    "\ud83d",
    "\ude80",
    "\u0000",
    "\u0007",
    "\ufffd",
    "\ufeff",
    "e\u0301",
    "\u0301",
    "A",
    "é",
    "(s)",
    "n°",
    "/",
    "&",
    "km/h",
    "Su-25",
    "gazette.ru",
    "Moscou",
    ".Il",
    "\u202e",
    "\uffff",
    "_",
    "+1",
    "°C",
    ";",
    "!"
  };

  static LongStream seeds() {
    Long only = Long.getLong("pactwatch.seed");
    return only == null ? LongStream.range(0, 100) : LongStream.of(only);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyCharacterIsReadOnce(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(
          random.nextInt(8) == 0
              ? Character.toString((char) random.nextInt(0x10000))
              : PIECES[random.nextInt(PIECES.length)]);
    }
    check(text.toString(), "seed " + seed);
  }

  static Stream<String> monsters() {
    return Stream.of("a", "é-", "l'", "a.", "A.", "!", "1", "a@", "-il", "a/b", "A&", "\ud83d", "'")
        .map(piece -> piece.repeat(Math.max(1, 20_000 / piece.length())));
  }

  @ParameterizedTest(name = "monster {index}")
  @MethodSource("monsters")
  void longRubbishStaysLinear(String text) {
    assertTimeout(Duration.ofSeconds(60), () -> check(text, "monster"));
  }

  @Test
  void aMegabyteWithoutASpaceIsOneWord() {
    List<Sentence> sentences =
        assertTimeout(Duration.ofSeconds(20), () -> FRENCH.analyze("x".repeat(1 << 20)));
    assertEquals(1, sentences.size());
    assertEquals(1, sentences.get(0).words().size());
  }

  @Test
  void threadsShareOneAnalyzer() {
    String text = "M. Arvane a-t-il parlé du traité ? Les deux pays l'ont signé hier.\n";
    List<Sentence> alone = FRENCH.analyze(text);
    assertTrue(
        IntStream.range(0, 64).parallel().allMatch(unused -> FRENCH.analyze(text).equals(alone)));
  }

  private static void check(String text, String where) {
    List<Sentence> sentences = FRENCH.analyze(text);
    assertEquals(sentences, FRENCH.analyze(text), where);
    Sound.check(text, sentences, where);
  }
}
