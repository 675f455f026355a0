package org.pactwatch.eval.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.Rate;

/** F1 from raw text, each counted by hand: right, found, gold. */
class RawScorerTest {
  private static RawScore score(Bank gold, Bank found) {
    return RawScorer.score(gold.sentences(), found.analyzer());
  }

  @Test
  void everythingRight() {
    Bank gold =
        Bank.of(
            "1 Elle lui PRON _ 2 nsubj",
            "2 parle parler VERB _ 0 root",
            "3-4 du",
            "3 de de ADP _ 5 case",
            "4 le le DET _ 5 det",
            "5 port port NOUN _ 2 obl:arg",
            "",
            "1 Oui oui INTJ _ 0 root");
    RawScore score = score(gold, gold);
    Rate all = new Rate(1, 1);
    assertEquals(
        new RawScore(all, all, all, all, all, Optional.of(all), Optional.of(all), List.of()),
        score);
  }

  @Test
  void twoSentencesTakenForOne() {
    Bank gold =
        Bank.of(
            "1 Oui oui INTJ _ 0 root",
            "2 . . PUNCT _ 1 punct",
            "",
            "1 Non non INTJ _ 0 root",
            "2 . . PUNCT _ 1 punct");
    Bank found =
        Bank.of(
            "1 Oui oui INTJ _ 0 root",
            "2 . . PUNCT _ 1 punct",
            "3 Non non INTJ _ 1 parataxis",
            "4 . . PUNCT _ 3 dep");
    RawScore score = score(gold, found);
    assertEquals(Rate.of(4, 4, 4), score.tokens());
    assertEquals(Rate.of(0, 1, 2), score.sentences());
    assertEquals(Rate.of(4, 4, 4), score.upos());
    assertEquals(Optional.of(Rate.of(3, 4, 4)), score.uas(), "the second root hangs");
    assertEquals(Optional.of(Rate.of(2, 4, 4)), score.las());
    assertEquals(
        List.of(
            "sentence made up: [Oui . Non .]",
            "sentence missed: Oui . [Non .]",
            "sentence missed: [Oui .] Non ."),
        score.errors().stream().map(ErrorCount::error).toList());
    assertEquals(Rate.of(0, 2, 1), score(found, gold).sentences(), "and one taken for two");
  }

  @Test
  void aTokenCutInTwo() {
    Bank gold =
        Bank.of(
            "1 grand-père grand-père NOUN _ 2 nsubj",
            "2 dort dormir VERB _ 0 root",
            "3 ici ici ADV _ 1 advmod");
    Bank found =
        Bank.of(
            "1 grand grand ADJ _ 2 amod /",
            "2 -père père NOUN _ 3 nsubj",
            "3 dort dormir AUX _ 0 root",
            "4 ici la ADV _ 2 advmod");
    RawScore score = score(gold, found);
    assertEquals(Rate.of(2, 4, 3), score.tokens());
    assertEquals(Rate.of(1, 1, 1), score.sentences());
    assertEquals(Rate.of(2, 4, 3), score.words());
    assertEquals(Rate.of(1, 4, 3), score.upos(), "dort is tagged AUX");
    assertEquals(Rate.of(1, 4, 3), score.lemma(), "ici has another lemma");
    assertEquals(
        Optional.of(Rate.of(1, 4, 3)), score.uas(), "ici hangs on a word that is no gold word");
    assertEquals(4.0 / 7, score.tokens().f1(), 1e-9);
  }

  @Test
  void aContractionLeftWhole() {
    Bank gold =
        Bank.of(
            "1-2 du", "1 de de ADP _ 3 case", "2 le le DET _ 3 det", "3 port port NOUN _ 0 root");
    Bank found = Bank.of("1 du de DET _ 2 det", "2 port port NOUN _ 0 root");
    RawScore score = score(gold, found);
    assertEquals(Rate.of(2, 2, 2), score.tokens());
    assertEquals(Rate.of(1, 2, 3), score.words());
    assertEquals(Optional.of(Rate.of(1, 2, 3)), score.las());
    RawScore opened = score(found, gold);
    assertEquals(Rate.of(2, 2, 2), opened.tokens());
    assertEquals(Rate.of(1, 3, 2), opened.words());
  }

  @Test
  void aContractionWithOneWordWrong() {
    Bank gold = Bank.of("1-2 auquel", "1 à à ADP _ 2 case", "2 lequel lequel PRON _ 0 root");
    Bank found = Bank.of("1-2 auquel", "1 À à ADP _ 2 case", "2 quel quel PRON _ 0 root");
    RawScore score = score(gold, found);
    assertEquals(Rate.of(1, 2, 2), score.words(), "letter case does not count");
    assertEquals(Optional.of(Rate.of(0, 2, 2)), score.uas());
  }

  @Test
  void theLongestCommonSubsequenceOfAContraction() {
    Bank gold = Bank.of("1-3 abc", "1 a a X _ 0 root", "2 b b X _ 1 dep", "3 c c X _ 2 dep");
    Bank found = Bank.of("1-3 abc", "1 b b X _ 0 root", "2 a a X _ 1 dep", "3 c c X _ 1 dep");
    RawScore score = score(gold, found);
    assertEquals(Rate.of(2, 3, 3), score.words(), "b and c");
    assertEquals(Optional.of(Rate.of(1, 3, 3)), score.uas(), "c hangs on b");
  }

  /** The region grows to the end of the longer token, and begins without what stands before. */
  @Test
  void tokensOfSeveralWordsThatOverlap() {
    Bank gold =
        Bank.of(
            "1 x x X _ 0 root /",
            "2-3 du /",
            "2 de de ADP _ 4 case",
            "3 le le DET _ 4 det",
            "4 port port NOUN _ 1 dep");
    Bank found =
        Bank.of(
            "1 x x X _ 0 root /",
            "2-4 duport",
            "2 de de ADP _ 4 case",
            "3 un un DET _ 4 det",
            "4 port port NOUN _ 1 dep");
    RawScore score = score(gold, found);
    assertEquals(Rate.of(1, 2, 3), score.tokens());
    assertEquals(Rate.of(3, 4, 4), score.words(), "x, de and port");
    assertEquals(Optional.of(Rate.of(3, 4, 4)), score.las());
    assertEquals(Rate.of(3, 4, 4), score(found, gold).words());
  }

  @Test
  void aPlainWordThatReachesIntoAContractionStaysOut() {
    Bank gold =
        Bank.of(
            "1 a a X _ 0 root /",
            "2-3 du",
            "2 de de ADP _ 4 case",
            "3 le le DET _ 4 det",
            "4 port port NOUN _ 1 dep");
    Bank found = Bank.of("1 adu de X _ 0 root", "2 port port NOUN _ 1 dep");
    RawScore score = score(gold, found);
    assertEquals(Rate.of(1, 2, 3), score.tokens());
    assertEquals(Rate.of(1, 2, 4), score.words());
    assertEquals(Optional.of(Rate.of(0, 2, 4)), score.uas(), "its head is no gold word");
  }

  @Test
  void spacesDoNotCount() {
    Bank gold = Bank.of("1 50~000 50~000 NUM _ 2 nummod", "2 km km NOUN _ 0 root");
    Bank found =
        Bank.of("1 50 50 NUM _ 2 nummod", "2 000 000 NUM _ 3 nummod", "3 km km NOUN _ 0 root");
    RawScore score = score(gold, found);
    assertEquals(Rate.of(1, 3, 2), score.tokens());
    assertEquals(Rate.of(1, 1, 1), score.sentences());
    TextWords words = new TextWords("a\u00a0b c");
    words.add(Bank.of("1 a~b~c a X _ 0 root").sentences().get(0).sentence(), 0);
    assertEquals(List.of(new TextWords.Stretch(0, 3)), words.tokens());
  }

  @Test
  void withoutTreesTheRestIsTold() {
    Bank bank = Bank.of("1 Oui oui INTJ _ 0 root");
    RawScore score = RawScorer.score(bank.sentences(), Bank.withoutTrees(bank.analyzer()));
    assertEquals(Optional.empty(), score.uas());
    assertEquals(Optional.empty(), score.las());
    assertEquals(new Rate(1, 1), score.lemma());
  }

  @Test
  void nothingRead() {
    Bank bank = Bank.of("1 Oui oui INTJ _ 0 root");
    RawScore score = RawScorer.score(bank.sentences(), text -> List.of());
    assertEquals(new Rate(0, 0), score.tokens());
    assertEquals(0, score.words().f1());
  }
}
