package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.reading.stream.Quote;

class QuoteTest {
  private static final EntityId VELT = EntityId.parse("person:velt");
  private static final EntityId DORN = EntityId.parse("person:dorn");

  private static Quote quote(MarkedText marked, String words) {
    List<Quote> quotes = marked.quotes();
    return quotes.stream()
        .filter(one -> Quotes.words(marked.text(), one).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(Quotes.print(marked.text(), quotes)));
  }

  @Test
  void joinsAQuotationThatItsCueBreaks() {
    MarkedText marked =
        MarkedText.of(
            "« La route est ouverte », a dit [Arno Velt|person:velt], « et le pont aussi ».");
    Quote quote = quote(marked, "La route est ouverte | et le pont aussi");
    assertEquals(List.of(VELT), quote.speakers());
    assertEquals(1, marked.quotes().size());
  }

  @Test
  void keepsAQuotationOfSeveralSentencesWhole() {
    MarkedText marked =
        MarkedText.of(
            "« La route est ouverte. Le pont est fini. Venez tous », a déclaré [Arno Velt|person:velt].");
    assertEquals(
        List.of(VELT),
        quote(marked, "La route est ouverte. Le pont est fini. Venez tous").speakers());
  }

  @Test
  void givesAVerblessQuotationToTheNameBeforeTheColon() {
    MarkedText marked = MarkedText.of("[Arno Velt|person:velt] : « La route est enfin ouverte »");
    assertEquals(List.of(VELT), quote(marked, "La route est enfin ouverte").speakers());
  }

  @Test
  void leavesAQuotationWithoutACueToNobody() {
    MarkedText marked = MarkedText.of("Le panneau « La vallée heureuse vous attend » est rouge.");
    Quote quote = quote(marked, "La vallée heureuse vous attend");
    assertEquals(List.of(), quote.speakers());
    assertTrue(quote.cue().isEmpty());
  }

  @Test
  void passesOverTitlesAndIronicWords() {
    assertEquals(List.of(), MarkedText.of("Le « vrai pont » de la vallée est vieux.").quotes());
  }

  @Test
  void takesTheDayBesideTheCueForTheDayOfSaying() {
    MarkedText marked =
        MarkedText.of(
            "[Arno Velt|person:velt] a déclaré lundi que le pont rouvrira le 3 juin 2031.");
    assertEquals(
        "2031-05-12",
        quote(marked, "le pont rouvrira le 3 juin 2031").said().map(TimeValue::value).orElse(""));
  }

  @Test
  void takesNoDayFromWhatIsSaid() {
    MarkedText marked =
        MarkedText.of("[Arno Velt|person:velt] a déclaré que le pont rouvrira le 3 juin 2031.");
    assertTrue(quote(marked, "le pont rouvrira le 3 juin 2031").said().isEmpty());
  }

  @Test
  void namesToWhomItWasSaid() {
    MarkedText marked =
        MarkedText.of(
            "Le pont rouvrira, a déclaré [Arno Velt|person:velt] auprès du [ministre Dorn|person:dorn].");
    assertEquals(DORN, quote(marked, "Le pont rouvrira").addressee().orElseThrow());
  }

  @Test
  void goesBackToTheSpeakerForAPronounOrTheSameSource() {
    MarkedText marked =
        MarkedText.of(
            """
            [Arno Velt|person:velt] a déclaré que le pont rouvrira.
            Selon lui, la route suivra.
            Le port aussi rouvrira, selon la même source.
            « Tout sera prêt avant l'hiver », a-t-il dit.""");
    assertEquals(List.of(VELT), quote(marked, "la route suivra").speakers());
    assertEquals(List.of(VELT), quote(marked, "Le port aussi rouvrira").speakers());
    assertEquals(List.of(VELT), quote(marked, "Tout sera prêt avant l'hiver").speakers());
  }

  @Test
  void leavesAPronounOpenWhereAnotherPersonCameIn() {
    MarkedText marked =
        MarkedText.of(
            """
            [Arno Velt|person:velt] a déclaré que le pont rouvrira.
            [Ilan Dorn|person:dorn] visite la vallée.
            « Tout sera prêt avant l'hiver », a-t-il dit.""");
    assertEquals(
        List.of(EntityId.text("il")), quote(marked, "Tout sera prêt avant l'hiver").speakers());
  }

  @Test
  void letsTwoSubjectsSpeak() {
    MarkedText marked =
        MarkedText.of(
            "[Arno Velt|person:velt] et [Ilan Dorn|person:dorn] ont annoncé la fin des travaux.");
    assertEquals(List.of(VELT, DORN), quote(marked, "la fin des travaux").speakers());
  }

  @Test
  void endsAContentWhereTheNextCueBegins() {
    MarkedText marked =
        MarkedText.of(
            "[Arno Velt|person:velt] a déclaré que le pont rouvrira et a ajouté que la route suivra.");
    assertEquals(List.of(VELT), quote(marked, "le pont rouvrira").speakers());
    assertEquals(List.of(VELT), quote(marked, "la route suivra").speakers());
  }

  @Test
  void carriesAQuotationOnOverTheLineWhereItsMarkStaysOpen() {
    MarkedText marked =
        MarkedText.of(
            """
            [Arno Velt|person:velt] a déclaré : « Le pont est enfin ouvert.
            « La route suivra avant l'hiver. »""");
    assertEquals(List.of(VELT), quote(marked, "La route suivra avant l'hiver.").speakers());
  }

  @Test
  void givesWhatFollowsASayingToTheSameSpeaker() {
    MarkedText marked =
        MarkedText.of(
            "« Le pont est ouvert », a déclaré [Arno Velt|person:velt]. « La route suivra avant l'hiver. »");
    assertEquals(List.of(VELT), quote(marked, "La route suivra avant l'hiver.").speakers());
  }

  @Test
  void takesASecondSourceForASource() {
    MarkedText marked = MarkedText.of("Selon une seconde source, le pont rouvrira.");
    assertEquals(List.of(EntityId.text("source")), quote(marked, "le pont rouvrira").speakers());
  }
}
