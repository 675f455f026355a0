package org.pactwatch.output.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.State;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.text.Span;

final class ArticleTest {
  @Test
  void theSameWordsTwiceInALineAreToldApart() {
    String original = "Un port, un pont, un port, fin.\r\nAutre ligne.\r\n";
    Article article = article(original, Medium.TEXT);
    int second = original.lastIndexOf("un port");
    Excerpt excerpt = article.excerpt(evidence(original, second, second + 7));
    assertEquals("Un port, un pont, ", excerpt.before());
    assertEquals("un port", excerpt.words());
    assertEquals(", fin.\nAutre ligne.", excerpt.after());
  }

  @Test
  void longSurroundingsAreCutBetweenWords() {
    String around = "mot ".repeat(100);
    String original = around + "ICI " + around;
    Excerpt excerpt =
        article(original, Medium.TEXT)
            .excerpt(evidence(original, around.length(), around.length() + 3));
    assertTrue(excerpt.before().startsWith("… mot "), excerpt.before());
    assertTrue(excerpt.after().endsWith(" mot …"), excerpt.after());
    assertTrue(excerpt.before().length() <= 163 && excerpt.after().length() <= 163);
  }

  @Test
  void wordsThatCannotBePlacedStandAlone() {
    String original = "<p>Un <b>port</b>.</p>";
    Article page = article(original, Medium.HTML);
    Evidence evidence = Evidence.of(original, new Span(3, 17), "Un port.");
    assertEquals("Un port.", page.excerpt(evidence).words());
    assertEquals("", page.excerpt(evidence).before() + page.excerpt(evidence).after());
  }

  private static Evidence evidence(String original, int start, int end) {
    Span span = new Span(start, end);
    return Evidence.of(original, span, span.of(original));
  }

  private static Article article(String original, Medium medium) {
    return new Article(
        new ArticleReading(
            new org.pactwatch.ledger.Article(
                new DocumentId("one"), Digest.of(original), medium, original, Declared.nothing()),
            "test 1",
            State.KEPT,
            Header.nothing(),
            Annotations.none(),
            List.of(),
            List.of()));
  }
}
