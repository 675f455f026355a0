package org.pactwatch.syntax.french;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Word;

class FrenchAnalyzerTest {
  private static final FrenchAnalyzer FRENCH = FrenchAnalyzer.load();

  private static List<String> forms(String text) {
    return FRENCH.analyze(text).stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(Word::form)
        .toList();
  }

  @Test
  void opensContractionsOverOneStretch() {
    List<Word> words = FRENCH.analyze("Il parle du traité.").get(0).words();
    assertEquals(List.of("Il", "parle", "de", "le", "traité", "."), forms("Il parle du traité."));
    assertEquals(words.get(2).start(), words.get(3).start());
    assertEquals(words.get(2).end(), words.get(3).end());
  }

  @Test
  void splitsAGluedStop() {
    List<Sentence> sentences = FRENCH.analyze("Il l’a dit à Belta.Aurélien est venu.");
    assertEquals(2, sentences.size());
  }
}
