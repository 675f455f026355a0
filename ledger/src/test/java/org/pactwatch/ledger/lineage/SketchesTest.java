package org.pactwatch.ledger.lineage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.State;
import org.pactwatch.model.text.Span;

class SketchesTest {
  private static final Header HEADER =
      StoryReadings.header(
          Optional.of(LocalDate.of(2031, 5, 2)),
          Optional.of("outlet:gazette"),
          List.of("outlet:rutapress"));

  @Test
  void tellsWhichWordsAreQuotedAndWhichTheEventGives() {
    Sketch sketch =
        sketch("Titre court", "Ivo Velt a livré 12 chars. « Nul ne passera », a-t-il dit.");
    TextPrint print = sketch.print();
    assertEquals(2, count(print, TextPrint.TITLE));
    assertEquals(3, count(print, TextPrint.QUOTED));
    assertEquals(3, count(print, TextPrint.GIVEN));
    assertEquals(3, count(print, TextPrint.FIRST));
    assertEquals(2, print.anchorCount());
  }

  @Test
  void anchorsAreTheSameInAnyLanguageButNotInAndOutOfAQuotation() {
    TextPrint french = sketch("T", "Ivo Velt a remis 3 000 obus").print();
    TextPrint other = sketch("T", "Ivo Velt handed over 3,000 shells").print();
    TextPrint quoted = sketch("T", "« Ivo Velt a remis 3 000 obus »").print();
    assertEquals(french.anchor(0), other.anchor(0));
    assertEquals(french.anchor(1), other.anchor(1));
    assertFalse(french.anchor(0) == quoted.anchor(0));
  }

  @Test
  void findsTheWordsOfAPageUnderItsMarkup() {
    String clean = "D'après l'État, « c'est fait », a dit Ivo Velt.";
    String markup =
        "<p>D&rsquo;apr&egrave;s l'<b>État</b>,\n  &laquo; c'est fait &raquo;, a dit"
            + " <a href=\"https://www.rutapress.example/x\">Ivo Velt</a>.</p>";
    int quote = markup.indexOf("c'est fait");
    int name = markup.indexOf("Ivo Velt");
    ArticleReading reading =
        new ArticleReading(
            Samples.article("page", markup),
            "test",
            State.KEPT,
            HEADER,
            new Annotations(
                List.of(new Annotations.Section(new Span(3, markup.length() - 4), clean, "body")),
                List.of(),
                List.of(
                    new Annotations.Mention(
                        new Span(name, name + 8),
                        "name",
                        List.of(Samples.id("person:velt")),
                        Optional.empty())),
                List.of(),
                List.of(
                    new Annotations.Quote(
                        "direct",
                        List.of(new Span(quote, quote + 10)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(Samples.id("outlet:afp"), Samples.id("org:csto")),
                        "test")),
                List.of()),
            List.of(),
            List.of());
    Sketch sketch = Sketches.of(reading);
    assertEquals(3, count(sketch.print(), TextPrint.QUOTED));
    assertEquals(3, count(sketch.print(), TextPrint.GIVEN), "État looks like a name");
    assertEquals(List.of("rutapress.example"), sketch.links());
    assertEquals(List.of(Samples.id("outlet:afp")), sketch.sources());
    assertEquals(List.of(Samples.id("outlet:rutapress")), sketch.credits());
  }

  @Test
  void bytesGiveTheSameSketchBack() {
    for (StoryCorpus.Item item : StoryCorpus.of(20310502, 20)) {
      byte[] bytes = SketchBytes.write(item.sketch());
      Sketch again = SketchBytes.read(bytes);
      assertEquals(item.sketch(), again);
      assertArrayEquals(bytes, SketchBytes.write(again));
      assertTrue(bytes.length < 8_000, "some kilobytes: " + bytes.length);
    }
  }

  @Test
  void otherBytesAreTold() {
    byte[] bytes = SketchBytes.write(sketch("Titre", "Un mot"));
    assertTrue(SketchBytes.isCurrent(bytes));
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    assertThrows(IllegalArgumentException.class, () -> SketchBytes.read(half));
    bytes[0]++;
    assertFalse(SketchBytes.isCurrent(bytes));
    assertThrows(IllegalArgumentException.class, () -> SketchBytes.read(bytes));
    assertFalse(SketchBytes.isCurrent(new byte[0]));
  }

  @Test
  void aVeryLongTextIsSketchedByItsBeginning() {
    Sketch sketch = sketch("T", "mot ".repeat(50_000));
    assertEquals(20_000, sketch.print().size());
  }

  private static Sketch sketch(String... lines) {
    return Sketches.of(StoryReadings.of("d", HEADER, List.of(lines), List.of("Ivo Velt")));
  }

  private static int count(TextPrint print, int mark) {
    int count = 0;
    for (int i = 0; i < print.size(); i++) {
      count += print.is(i, mark) ? 1 : 0;
    }
    return count;
  }
}
