package org.pactwatch.eval.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.Rate;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;

/** Shares on gold tokens, each counted by hand. */
class GoldScorerTest {
  private static final Bank GOLD =
      Bank.of(
          "1 Il lui PRON Gender=Masc|Number=Sing 2 nsubj",
          "2 rentre rentrer VERB Mood=Ind 0 root",
          "3-4 du",
          "3 de de ADP _ 5 case",
          "4 le le DET Definite=Def 5 det",
          "5 port port NOUN _ 2 obl:mod /",
          "6 . . PUNCT _ 2 punct");

  /** One lemma, one feature, one tag, one relation, one subtype and the head of a mark differ. */
  private static final Bank FOUND =
      Bank.of(
          "1 Il il PRON Gender=Masc 2 nsubj",
          "2 rentre rentrer VERB Mood=Ind 0 root",
          "3-4 du",
          "3 de de ADP _ 5 case",
          "4 le le PRON _ 5 fixed",
          "5 port port NOUN _ 2 obl:arg /",
          "6 . . PUNCT _ 5 punct");

  private static GoldScore score(Bank found) {
    return GoldScorer.score(GOLD.sentences(), found.annotator(GOLD));
  }

  @Test
  void whatIsCounted() {
    GoldScore score = score(FOUND);
    assertEquals(1, score.sentences());
    assertEquals(5, score.tokens(), "a contraction is one token");
    assertEquals(6, score.words());
  }

  @Test
  void tagsLemmasAndFeatures() {
    GoldScore score = score(FOUND);
    assertEquals(new Share(5, 6), score.upos());
    assertEquals(new Share(5, 6), score.lemma());
    assertEquals(new Share(5, 6), score.features(), "definiteness is not asked for");
    assertEquals(List.of(new Confusion(Upos.DET, Upos.PRON, 1)), score.confusions());
  }

  @Test
  void headsAndRelations() {
    TreeScore trees = score(FOUND).trees().orElseThrow();
    assertEquals(new Share(5, 6), trees.uas());
    assertEquals(new Share(4, 6), trees.las());
    assertEquals(new Share(3, 6), trees.lasSubtypes());
    assertEquals(new Share(5, 5), trees.uasNoPunct());
    assertEquals(new Share(4, 5), trees.lasNoPunct());
  }

  @Test
  void eachRelation() {
    Map<String, RelationCount> relations = score(FOUND).trees().orElseThrow().relations();
    assertEquals(
        List.of("case", "det", "fixed", "nsubj", "obl", "punct", "root"),
        List.copyOf(relations.keySet()));
    assertEquals(new RelationCount(1, 1, 1), relations.get("obl"), "subtypes are ignored");
    assertEquals(new RelationCount(1, 0, 0), relations.get("det"));
    assertEquals(new RelationCount(0, 1, 0), relations.get("fixed"));
    assertEquals(new RelationCount(1, 1, 0), relations.get("punct"), "edge and label both count");
    assertEquals(new Rate(0.5, 0.25), new RelationCount(4, 2, 1).rate());
  }

  @Test
  void errorsByFrequencyThenAlphabet() {
    assertEquals(
        List.of(
            "feats: Il Gender=Masc|Number=Sing <- Gender=Masc",
            "head: . punct",
            "lemma: Il PRON lui <- il",
            "relation: le det <- fixed",
            "upos: le DET <- PRON"),
        score(FOUND).errors().stream().map(ErrorCount::error).toList());
    ErrorTally tally = new ErrorTally();
    tally.add("a", "once");
    tally.add("b", "twice");
    tally.add("b", "twice");
    assertEquals(
        List.of(new ErrorCount(2, "b: twice"), new ErrorCount(1, "a: once")),
        tally.mostFrequentFirst());
  }

  @Test
  void everythingRight() {
    GoldScore score = score(GOLD);
    assertEquals(100, score.upos().percent());
    assertEquals(new Share(6, 6), score.trees().orElseThrow().lasSubtypes());
    assertEquals(List.of(), score.errors());
    assertEquals(List.of(), score.confusions());
  }

  @Test
  void aGoldWithoutALemmaAsksForNone() {
    Bank bare = Bank.of("1 Oui _ INTJ _ 0 root");
    Bank full = Bank.of("1 Oui oui INTJ _ 0 root");
    assertEquals(new Share(1, 1), GoldScorer.score(bare.sentences(), full.annotator(bare)).lemma());
    assertEquals(new Share(0, 1), GoldScorer.score(full.sentences(), bare.annotator(full)).lemma());
  }

  @Test
  void withoutTreesTheRestIsTold() {
    GoldScore score =
        GoldScorer.score(
            GOLD.sentences(),
            (text, given) -> Bank.withoutTree(FOUND.annotator(GOLD).annotate(text, given)));
    assertEquals(Optional.empty(), score.trees());
    assertEquals(new Share(5, 6), score.upos());
  }

  @Test
  void aSentenceWithoutATreeAmongOthersIsWrong() {
    Bank gold = Bank.of("1 Oui oui INTJ _ 0 root", "", "1 Non non INTJ _ 0 root");
    GoldScore score =
        GoldScorer.score(
            gold.sentences(),
            (text, given) -> text.equals("Oui") ? given : Bank.withoutTree(given));
    assertEquals(new Share(1, 2), score.trees().orElseThrow().uas());
    assertEquals(new RelationCount(2, 1, 1), score.trees().orElseThrow().relations().get("root"));
  }

  @Test
  void otherWordsThanGivenAreAFault() {
    Sentence one = Bank.of("1 Oui oui INTJ _ 0 root").sentences().get(0).sentence();
    assertThrows(
        IllegalStateException.class,
        () -> GoldScorer.score(GOLD.sentences(), (text, given) -> one));
  }
}
