package org.pactwatch.eval.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwatch.model.text.Span;

class StretchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "que la base ferme|la base ferme",
        "qu’elle ferme.|elle ferme",
        "d'envoyer des chars|envoyer des chars",
        "de fermer la base,|fermer la base",
        "comme une provocation|une provocation",
        "« La base ferme ! »|La base ferme",
        "“ qu'on ferme”|on ferme",
        "querelle de voisins|querelle de voisins",
        "dépôts|dépôts",
        "! …|! …",
      })
  void leavesOutWhatSurroundsWords(String given, String left) {
    assertEquals(
        left, Stretch.of(given, List.of(new Span(0, given.length()))).parts().get(0).of(given));
  }

  @Test
  void joinsPartsThatOnlyMarksPart() {
    String text = "« Partons. » « Restons », dit-il.";
    Span first = new Span(2, 10);
    Span second = new Span(15, 22);
    assertEquals(
        List.of("Partons. » « Restons"),
        Stretch.of(text, List.of(second, first)).parts().stream()
            .map(part -> part.of(text))
            .toList());
  }

  @Test
  void measuresTheShareOfTheLonger() {
    String text = "abcdefghij klmnopqrst";
    Stretch ten = Stretch.of(text, List.of(new Span(0, 10)));
    Stretch five = Stretch.of(text, List.of(new Span(5, 10)));
    Stretch parted = Stretch.of(text, List.of(new Span(0, 4), new Span(12, 18)));
    assertEquals(0.5, ten.overlap(five));
    assertEquals(0.5, five.overlap(ten));
    assertEquals(0.4, ten.overlap(parted));
    assertEquals(0, five.overlap(parted));
  }
}
