package org.pactwatch.web.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.State;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.text.Span;

class MarkedTextTest {
  private static final String MARKUP =
      "<nav>Menu&nbsp;!</nav><p>La R&eacute;publique d'<b>Ostravie</b> s'est retir&eacute;e.</p>";
  private static final String LINE = "La République d'Ostravie s'est retirée.";

  @Test
  void marksWordsBehindMarkupAndEntities() {
    Note name = note("Ostravie", Kind.NAME);
    Note claim = note("R&eacute;publique d'<b>Ostravie", Kind.CLAIM);
    List<Paragraph> paragraphs = MarkedText.clean(reading(), List.of(name, claim));
    Paragraph line = paragraphs.get(1);
    assertEquals(LINE, words(line.pieces()));
    Piece both =
        line.pieces().stream()
            .filter(one -> one.words().equals("Ostravie"))
            .findFirst()
            .orElseThrow();
    assertEquals("a-claim a-name", both.styles());
    assertEquals("Ostravie", both.span().of(MARKUP).substring(0, 8));
    assertEquals(
        "République d'",
        line.pieces().stream()
            .filter(one -> one.styles().equals("a-claim"))
            .map(Piece::words)
            .collect(Collectors.joining()));
  }

  @Test
  void showsWhatWasSetApartInItsPlaceWithItsReason() {
    Paragraph cut = MarkedText.clean(reading(), List.of()).get(0);
    assertTrue(cut.isCut());
    assertEquals("menu", cut.part());
    assertEquals("Menu !", words(cut.pieces()));
  }

  @Test
  void theOriginalIsWholeHoweverItIsMarked() {
    List<Piece> pieces =
        MarkedText.original(
            reading(), List.of(note("Ostravie", Kind.NAME), note("b>Ostr", Kind.TIME)));
    assertEquals(MARKUP, words(pieces));
    int at = 0;
    for (Piece piece : pieces) {
      assertEquals(at, piece.span().start());
      at = piece.span().end();
    }
    assertEquals(MARKUP.length(), at);
  }

  private static Note note(String words, Kind kind) {
    int start = MARKUP.indexOf(words);
    return new Note(new Span(start, start + words.length()), kind, "", "");
  }

  private static String words(List<Piece> pieces) {
    return pieces.stream().map(Piece::words).collect(Collectors.joining());
  }

  private static ArticleReading reading() {
    int start = MARKUP.indexOf("La R");
    int end = MARKUP.indexOf("</p>");
    return new ArticleReading(
        new Article(
            new DocumentId("a"), Digest.of(MARKUP), Medium.HTML, MARKUP, Declared.nothing()),
        "1",
        State.KEPT,
        new Header(Optional.empty(), Optional.empty(), List.of(), Optional.of("fr")),
        new Annotations(
            List.of(new Annotations.Section(new Span(start, end), LINE, "body")),
            List.of(new Annotations.Cut(new Span(0, start), "menu", "test:cut")),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        List.of(),
        List.of());
  }
}
