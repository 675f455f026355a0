package org.pactwatch.syntax.french;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Word;

/**
 * French words among marks and rubbish get sentences and trees; the ways to them agree. {@code
 * -Dpactwatch.seed=N} starts with that seed.
 */
class RandomTextTest {
  private static final FrenchAnalyzer FRENCH = FrenchAnalyzer.load();

  private static final String[] WORDS = {
    "le",
    "la",
    "les",
    "l'",
    "un",
    "des",
    "du",
    "au",
    "de",
    "à",
    "port",
    "barque",
    "traité",
    "maire",
    "ministre",
    "signe",
    "a",
    "est",
    "sont",
    "signé",
    "dit",
    "déclare",
    "-il",
    "a-t-elle",
    "que",
    "qui",
    "ne",
    "pas",
    "Ana",
    "Corlu",
    "M.",
    "3",
    "50 000",
    "12",
    "%",
    "bleu",
    "hier",
    "et",
    "mais"
  };
  private static final String[] MARKS = {
    ".", ",", ";", ":", "!", "?", "…", "...", "«", "»", "\"", "\u201c", "\u201d", "(", ")", "[",
    "]", "{", "}", "-", "–", "—", "/", "’", "'", "•", "*", "&", "_", "|"
  };
  private static final String[] RUBBISH = {
    "\ud83d",
    "\ude80",
    "\u0000",
    "\u0007",
    "\u001b",
    "\u007f",
    "\u0085",
    "\ufffd",
    "\ufeff",
    "\uffff",
    "\ud83d\ude80",
    "\ud83c\uddeb\ud83c\uddf7",
    "\ud83d\udc69\u200d\ud83d\ude80",
    "e\u0301",
    "\u0301",
    "a\u0300\u0301\u0302",
    "שלום",
    "مرحبا",
    "\u202e",
    "\u2066",
    "中文",
    "ﬁn",
    "İ",
    "ß",
    "x\u00ad",
    "\u2060",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
  };
  private static final String[] SPACES = {
    " ", " ", " ", "", "\u00a0", "\u202f", "\t", "\n", "\r\n", "\u2028"
  };

  static LongStream seeds() {
    long first = Long.getLong("pactwatch.seed", 20240223L);
    return LongStream.range(first, first + 50);
  }

  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(80); pieces > 0; pieces--) {
      int kind = random.nextInt(10);
      text.append(any(kind < 6 ? WORDS : kind < 9 ? MARKS : RUBBISH, random));
      text.append(any(SPACES, random));
    }
    return text.toString();
  }

  private static String any(String[] pieces, Random random) {
    return pieces[random.nextInt(pieces.length)];
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyWordIsInATree(long seed) {
    String text = text(seed);
    Sound.check(text, FRENCH.analyze(text), "seed " + seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void withoutTreesAllElseIsTheSame(long seed) {
    String text = text(seed);
    Analyzer plain = FRENCH.withoutTrees();
    DependencyParser parser = FRENCH.parser();
    List<Sentence> parsed = new ArrayList<>();
    for (Sentence sentence : plain.analyze(text)) {
      assertEquals(Optional.empty(), sentence.tree(), "seed " + seed);
      parsed.add(
          new Sentence(
              sentence.start(),
              sentence.end(),
              sentence.words(),
              Optional.of(parser.parse(sentence.words()))));
    }
    assertEquals(FRENCH.analyze(text), parsed, "seed " + seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void linesAreReadOneByOne(long seed) {
    String text = text(seed).replace('\r', ' ').replace('\u2028', ' ').replace('\u0085', ' ');
    int at = 0;
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      for (Sentence sentence : FRENCH.analyze(line)) {
        lines.add((sentence.start() + at) + " " + sentence.tree());
      }
      at += line.length() + 1;
    }
    List<String> whole =
        FRENCH.analyze(text).stream()
            .map(sentence -> sentence.start() + " " + sentence.tree())
            .toList();
    assertEquals(lines, whole, "seed " + seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wordsThatAreGivenAreKept(long seed) {
    String text = text(seed);
    for (Sentence given : FRENCH.analyze(text)) {
      Sentence found = FRENCH.annotate(text, given);
      assertEquals(stretches(given), stretches(found), "seed " + seed);
      assertEquals(given.words().size(), found.tree().orElseThrow().size(), "seed " + seed);
      assertEquals(found, FRENCH.annotate(text, found), "seed " + seed);
    }
  }

  private static List<String> stretches(Sentence sentence) {
    return sentence.words().stream()
        .map(word -> word.start() + " " + word.end() + " " + word.form())
        .toList();
  }

  static Stream<String> monsters() {
    return Stream.of(
            "( ",
            "« ",
            ") ",
            "\" ",
            "! ",
            ", ",
            "le ",
            "port, ",
            "du ",
            "que ",
            "\ud83d\ude80 ",
            "\ud83d ",
            "\u0301",
            "\u0000",
            "\u202eא",
            "dit-il ",
            "A. ",
            "« Oui », dit Ana, ")
        .map(piece -> piece.repeat(5_000 / piece.length()));
  }

  @ParameterizedTest(name = "monster {index}")
  @MethodSource("monsters")
  void longRubbishGetsATree(String text) {
    assertTimeout(Duration.ofSeconds(20), () -> Sound.check(text, FRENCH.analyze(text), "monster"));
  }

  @Test
  void aMegabyteWithoutASpaceMayBeFollowedByMarks() {
    String text = "x".repeat(1 << 20) + " !,".repeat(2000);
    List<Sentence> sentences = assertTimeout(Duration.ofSeconds(20), () -> FRENCH.analyze(text));
    Sound.check(text, sentences, "megabyte");
    Word huge = sentences.get(0).words().get(0);
    assertEquals(1 << 20, huge.end());
  }
}
