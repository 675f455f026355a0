package org.pactwatch.syntax.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.SmallTreebank;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.conllu.TreebankSentence;

class ReportedSpeechTest {
  private static TreebankSentence sentence(String rows) {
    return SmallTreebank.of(rows).get(0);
  }

  private static void assertUntouched(String rows) {
    TreebankSentence given = sentence(rows);
    assertSame(given, ReportedSpeech.oneWay(given));
  }

  @Test
  void whatIsSaidHoldsTheClauseBehindItThatSaysSo() {
    TreebankSentence given =
        sentence(
            "Il/lui/PRON/2/nsubj neige/neiger/VERB/4/parataxis ,/,/PUNCT/2/punct"
                + " dit/dire/VERB/0/root Ana/Ana/PROPN/4/nsubj ././PUNCT/4/punct");
    TreebankSentence turned = ReportedSpeech.oneWay(given);
    assertEquals(
        new Tree(
            new int[] {1, Tree.NONE, 1, 1, 3, 3},
            new String[] {"nsubj", "root", "punct", "parataxis:insert", "nsubj", "punct"}),
        turned.tree());
    assertEquals(given.text(), turned.text());
    assertEquals(given.sentence().words(), turned.sentence().words());
    assertSame(turned, ReportedSpeech.oneWay(turned));
  }

  @Test
  void itTakesThePlaceThatTheClauseHad() {
    TreebankSentence turned =
        ReportedSpeech.oneWay(
            sentence(
                "Oui/oui/INTJ/0/root :/:/PUNCT/3/punct neige/neiger/VERB/5/parataxis"
                    + " ,/,/PUNCT/5/punct dit/dire/VERB/1/conj -il/lui/PRON/5/nsubj"));
    assertEquals(0, turned.tree().head(2));
    assertEquals("conj", turned.tree().relation(2));
    assertEquals(2, turned.tree().head(4));
    assertEquals("parataxis:insert", turned.tree().relation(4));
  }

  @Test
  void aSubtypeOfParataxisIsTurnedToo() {
    TreebankSentence turned =
        ReportedSpeech.oneWay(
            sentence(
                "Neige/neiger/VERB/2/parataxis:obj dit/dire/VERB/0/root Ana/Ana/PROPN/2/nsubj"));
    assertEquals(0, turned.tree().root());
  }

  @Test
  void aClauseBeforeWhatIsSaidStays() {
    assertUntouched(
        "Ana/Ana/PROPN/2/nsubj dit/dire/VERB/0/root :/:/PUNCT/4/punct neige/neiger/VERB/2/parataxis");
  }

  @Test
  void aClauseWhoseSubjectStandsBeforeItStays() {
    assertUntouched(
        "Neige/neiger/VERB/4/parataxis ,/,/PUNCT/1/punct Ana/Ana/PROPN/4/nsubj dit/dire/VERB/0/root");
  }

  @Test
  void whatHangsOnNoVerbStays() {
    assertUntouched("Neige/neiger/VERB/2/parataxis titre/titre/NOUN/0/root Ana/Ana/PROPN/2/nsubj");
  }

  @Test
  void anythingButParataxisStays() {
    assertUntouched("Neige/neiger/VERB/2/ccomp dit/dire/VERB/0/root Ana/Ana/PROPN/2/nsubj");
  }

  /** Also where one is said in another; the tree itself refuses circles and a second root. */
  @Test
  void anyTreeStaysATree() {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    for (int round = 0; round < 2000; round++) {
      Random random = new Random(seed + round);
      int words = 2 + random.nextInt(9);
      // Before the root heads stand behind their words, behind it before them: no circles.
      StringBuilder rows = new StringBuilder();
      int top = 1 + random.nextInt(words);
      for (int word = 1; word <= words; word++) {
        int head =
            word < top
                ? word + 1 + random.nextInt(top - word)
                : word == top ? 0 : top + random.nextInt(word - top);
        String relation =
            word == top ? "root" : word < top && random.nextInt(3) > 0 ? "parataxis" : "nsubj";
        rows.append(word == 1 ? "" : " ").append("mot/mot/VERB/").append(head);
        rows.append('/').append(relation);
      }
      TreebankSentence turned = ReportedSpeech.oneWay(sentence(rows.toString()));
      assertEquals(words, turned.tree().size(), "seed " + (seed + round));
    }
  }
}
