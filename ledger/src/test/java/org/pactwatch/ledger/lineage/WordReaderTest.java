package org.pactwatch.ledger.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  @Test
  void typographyDoesNotMatter() {
    assertEquals(folded("L’armée à cœur"), folded("l'ARMÉE a coeur"));
    assertEquals(List.of("arme\u0301e".replace("\u0301", "")), folded("arme\u0301e"));
  }

  @Test
  void aNumberIsOneWordHoweverItIsGrouped() {
    for (String number : List.of("3000", "3 000", "3\u00A0000", "3\u202F000", "3.000", "3,000")) {
      assertEquals(List.of("3000"), folded(number), number);
    }
    assertEquals(List.of("3.5"), folded("3,5"));
    assertEquals(folded("3,5"), folded("3.5"));
    assertEquals(List.of("25", "2023"), folded("25 2023"));
    assertEquals(List.of("6", "avions"), folded("6, avions"));
  }

  @Test
  void aSentenceBeginsBehindAFullStopAndBeforeACapital() {
    assertEquals(
        List.of("Un", "Trois"), firsts("Un deux. Trois quatre, selon M. Velt et p. ex. Brisk"));
    assertEquals(List.of("Quand", "Hier"), firsts("Quand ? « Hier », dit-il."));
  }

  @Test
  void wordsStandWhereTheySayTheyDo() {
    String line = "L'Ostravie \uD83D\uDE80 a livré 3 000 obus.";
    for (WordReader.Word word : WordReader.words(line)) {
      String exact = word.span().of(line);
      assertTrue(exact.codePoints().anyMatch(Character::isLetterOrDigit), exact);
    }
    assertEquals(List.of("l", "ostravie", "a", "livre", "3000", "obus"), folded(line));
  }

  private static List<String> folded(String line) {
    return WordReader.words(line).stream().map(WordReader.Word::folded).toList();
  }

  private static List<String> firsts(String line) {
    return WordReader.words(line).stream()
        .filter(WordReader.Word::first)
        .map(word -> word.span().of(line))
        .toList();
  }
}
