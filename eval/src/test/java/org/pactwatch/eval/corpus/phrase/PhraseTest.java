package org.pactwatch.eval.corpus.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void everyOptionOfAChoiceIsDrawn() {
    Set<String> written = new TreeSet<>();
    for (int seed = 0; seed < 60; seed++) {
      written.add(write("(un (beau|grand)|le) pont(s|)", Slots.none(), seed));
    }
    assertEquals(
        Set.of(
            "un beau pont",
            "un beau ponts",
            "un grand pont",
            "un grand ponts",
            "le pont",
            "le ponts"),
        written);
  }

  @Test
  void bracketsWithoutABarStandForThemselves() {
    assertEquals("pont (vieux)", write("pont (vieux)", Slots.none(), 1));
  }

  @Test
  void slotsAreFilledAndTold() {
    Written written =
        Phrase.parse("{a} et {b}").write(Slots.none().with("a", "x").with("b", "y"), Chance.of(1));
    assertEquals("x et y", written.text());
    assertEquals(List.of("a", "b"), written.used());
  }

  @Test
  void aSlotThatNothingFillsIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> write("{a}", Slots.none(), 1));
  }

  @Test
  void wordsMeetBeforeVowelsAndMuteLettersOnly() {
    assertEquals("qu'il vient", write("que~il vient", Slots.none(), 1));
    assertEquals("que nous", write("que~nous", Slots.none(), 1));
    assertEquals("d'hélicoptères", write("de~hélicoptères", Slots.none(), 1));
    assertEquals("de 12 chars", write("de~12 chars", Slots.none(), 1));
  }

  @Test
  void whatDoesNotCloseIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> Phrase.parse("{a"));
    assertThrows(
        IllegalArgumentException.class, () -> Phrase.parse("a|b)c".replace("a|b)", "(a|(b|c)")));
  }

  @Test
  void aSentenceBeginsWithACapital() {
    assertEquals("L'an", new Written("l'an", List.of()).asSentence());
    assertEquals("« Oui »", new Written("« oui »", List.of()).asSentence());
  }

  @Test
  void chanceOfANameDoesNotDependOnWhatWasDrawn() {
    Chance one = Chance.of(3);
    Chance other = Chance.of(3);
    other.below(10);
    assertEquals(one.named("x", 1).digits(), other.named("x", 1).digits());
    assertFalse(one.named("x", 1).digits().equals(one.named("x", 2).digits()));
    assertTrue(one.named("y").digits().matches("[0-9a-f]{8}"));
  }

  private static String write(String phrase, Slots slots, long seed) {
    return Phrase.parse(phrase).write(slots, Chance.of(seed)).text();
  }
}
