package org.pactwatch.reading.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.text.Span;

class QuotationMarksTest {

  private static List<String> inside(String text) {
    return QuotationMarks.in(text, new Span(0, text.length())).stream()
        .map(one -> one.depth() + ":" + one.inside().of(text))
        .toList();
  }

  @Test
  void pairsEveryKindOfMark() {
    assertEquals(List.of("0:un deux"), inside("Il dit « un deux » ici."));
    assertEquals(List.of("0:un deux"), inside("Il dit \"un deux\" ici."));
    assertEquals(List.of("0:un deux"), inside("Il dit “un deux” ici."));
    assertEquals(List.of("0:un deux"), inside("Il dit „un deux“ ici."));
  }

  @Test
  void leavesTheWhiteSpaceInsideTheMarksOut() {
    assertEquals(List.of("0:un deux"), inside("«\u00a0un deux\u202f»"));
  }

  @Test
  void takesAnOpeningMarkGluedToTheWordBeforeItForAClosingOne() {
    assertEquals(List.of("0:un deux"), inside("« un deux« Velt parle."));
    assertEquals(List.of("0:un deux"), inside("« un deux“, dit Velt."));
  }

  @Test
  void keepsAQuotationInsideAnotherOne() {
    assertEquals(
        List.of("0:un “deux trois” quatre", "1:deux trois"), inside("« un “deux trois” quatre »"));
    assertEquals(
        List.of("0:un « deux trois » quatre", "1:deux trois"),
        inside("« un « deux trois » quatre »"));
  }

  @Test
  void letsAMarkWithoutATwinReachToTheEndOfTheLine() {
    assertEquals(List.of("0:un deux trois."), inside("Velt parle : « un deux trois."));
  }

  @Test
  void letsAClosingMarkWithoutATwinReachBackToTheStartOfItsSentence() {
    assertEquals(List.of("0:Deux trois"), inside("Un zéro. Deux trois », dit Velt."));
  }

  @Test
  void opensBehindAnElidedArticle() {
    assertEquals(List.of("0:un deux"), inside("l'« un deux » ici"));
    assertEquals(List.of("0:filtrer tout"), inside("chargés de\"filtrer tout\"."));
  }

  @Test
  void findsNothingInALineWithoutMarks() {
    assertEquals(List.of(), inside("L'eau n'est pas claire."));
  }
}
