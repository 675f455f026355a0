package org.pactwatch.eval.corpus.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.shingle.Shingles;
import org.pactwatch.eval.corpus.world.Numbers;
import org.pactwatch.eval.corpus.world.WorldMaker;

class NewsDeskTest {
  private static final int WORDS = 150;
  private static final WorldMaker WORLDS = new WorldMaker(1);
  private static final NewsDesk DESK = new NewsDesk(WORDS, Numbers.read(), WORLDS::stranger);
  private static final List<Draft> DRAFTS = DESK.documents(WORLDS.world(0), Chance.of(1));

  @Test
  void parentsComeFirst() {
    Set<Integer> before = new HashSet<>();
    for (Draft draft : DRAFTS) {
      draft.parent().ifPresent(parent -> assertTrue(before.contains(parent.number())));
      assertEquals(draft.parent().isEmpty(), draft.way() == Way.ORIGINAL);
      before.add(draft.number());
    }
    assertEquals(DRAFTS.size(), before.size());
  }

  @Test
  void everyArticleHasItsWords() {
    DRAFTS.forEach(draft -> assertTrue(draft.article().words() >= WORDS, draft.way().toString()));
  }

  @Test
  void everySentenceStandsWhereThePageSays() {
    PageMaker pages = new PageMaker();
    for (Draft draft : DRAFTS) {
      Page page = pages.page(draft, Chance.of(draft.number()));
      assertFalse(page.placed().isEmpty());
      for (Page.Placed placed : page.placed()) {
        assertEquals(placed.sentence().text(), placed.span().of(page.text()));
      }
      assertFalse(page.text().contains("{") || page.text().contains("~"), page.text());
    }
  }

  @Test
  void copiesShareAsMuchAsTheirWayMakesThem() {
    Map<Way, Double> shares =
        DRAFTS.stream()
            .filter(draft -> draft.parent().isPresent())
            .collect(
                Collectors.groupingBy(
                    Draft::way,
                    Collectors.averagingDouble(
                        draft ->
                            shingles(draft).containedIn(shingles(draft.parent().orElseThrow())))));
    assertTrue(shares.get(Way.REPRINT) > 0.85, shares.toString());
    assertTrue(shares.get(Way.CUT) > 0.85, shares.toString());
    assertBetween(0.45, 0.85, shares, Way.PADDED);
    assertBetween(0.2, 0.42, shares, Way.REWRITE);
    assertBetween(0.2, 0.5, shares, Way.RELAY);
  }

  @Test
  void independentReportsShareLittle() {
    List<Draft> originals = DRAFTS.stream().filter(draft -> draft.parent().isEmpty()).toList();
    double sum = 0;
    int pairs = 0;
    for (Draft one : originals) {
      for (Draft other : originals) {
        if (one.number() < other.number()) {
          sum += shingles(one).containedIn(shingles(other));
          pairs++;
        }
      }
    }
    assertTrue(sum / pairs < 0.1, "shared on average: " + sum / pairs);
  }

  @Test
  void anOutletNamesItsSourceOrSawItItself() {
    for (Draft draft : DRAFTS) {
      boolean news = draft.way() == Way.ORIGINAL && !draft.publisher().agency();
      Content first = draft.article().paragraphs().get(0).get(0).content().orElse(null);
      if (news && first instanceof Content.Fact fact) {
        assertTrue(fact.voice().origin().isPresent(), fact.voice().toString());
      }
    }
  }

  @Test
  void aRelayNamesTheAgency() {
    for (Draft draft : DRAFTS) {
      if (draft.way() == Way.RELAY) {
        assertTrue(
            draft.article().text().contains(draft.root().publisher().name()),
            draft.article().text());
      }
    }
  }

  private static Shingles shingles(Draft draft) {
    return Shingles.of(draft.article().text());
  }

  private static void assertBetween(double least, double most, Map<Way, Double> shares, Way way) {
    assertTrue(shares.get(way) > least && shares.get(way) < most, way + " " + shares);
  }
}
