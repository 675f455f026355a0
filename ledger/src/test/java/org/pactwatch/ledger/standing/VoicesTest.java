package org.pactwatch.ledger.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

class VoicesTest {
  private static final StateMedia MEDIA = new StateMedia();
  private static final Provenance UNKNOWN = Provenance.unknown();
  private static final Header DAWN = Samples.header("2023-05-29", "outlet:dawn");
  private static final Header DUSK = Samples.header("2023-05-30", "outlet:dusk");
  private static final Header NOON = Samples.header("2023-05-30", "outlet:noon");

  private static Samples.Builder arms(String document) {
    return Samples.claim(document, ClaimType.TRANSFER, Act.DELIVER)
        .role(Role.SUPPLIER, "RUS")
        .role(Role.RECIPIENT, "BLR");
  }

  private static Voices voices(Provenance provenance, SourcedClaim... claims) {
    return Voices.of(List.of(claims), MEDIA, provenance);
  }

  private static List<EntityId> ids(String... ids) {
    return Arrays.stream(ids).map(Samples::id).toList();
  }

  private static Header credited(Header header, String agency) {
    return new Header(
        header.published(), header.outlet(), List.of(Samples.id(agency)), header.language());
  }

  @Test
  void whoSpeaksLastIsTheSourceAndStandsForHisState() {
    Voices voices =
        voices(
            UNKNOWN,
            arms("a")
                .by("org:kremlin", "person:orlan")
                .stands("person:orlan", "RUS")
                .via("outlet:belta")
                .from(DAWN));
    assertEquals(ids("RUS"), voices.origins(), "neither who passes it on nor who quotes him");
    assertEquals(Set.copyOf(ids("RUS")), voices.states());
    assertTrue(voices.hasSpeakers());
    assertTrue(voices.outlets().isEmpty());
  }

  @Test
  void aMinistrySpeaksForItsState() {
    assertEquals(ids("BLR"), voices(UNKNOWN, arms("a").by("org:belarus-mod").from(DAWN)).origins());
  }

  @Test
  void whomAnotherClaimTellsOfStandsForHisStateHereToo() {
    Voices voices =
        voices(
            UNKNOWN,
            arms("a").by("person:orlan").from(DAWN),
            arms("b").by("person:orlan").stands("person:orlan", "RUS").from(DUSK));
    assertEquals(ids("RUS"), voices.origins());
  }

  @Test
  void whoPassesItOnIsTheSourceWhereNobodySpeaks() {
    Voices voices = voices(UNKNOWN, arms("a").via("outlet:belta").from(credited(DAWN, "outlet:x")));
    assertEquals(ids("outlet:belta"), voices.origins());
    assertFalse(voices.hasSpeakers());
    assertTrue(voices.outlets().isEmpty());
  }

  @Test
  void anAgencyCreditedOrAtTheRootOfCopiesIsTheSourceOfAnOutletsWords() {
    KnownCopies copies = new KnownCopies().agency("a", "outlet:root").agency("b", "outlet:root");
    assertEquals(
        ids("outlet:afp"),
        voices(copies, arms("a").from(credited(DAWN, "outlet:afp"))).origins(),
        "what a document says itself comes first");
    Voices voices = voices(copies, arms("a").from(DAWN), arms("b").from(DUSK));
    assertEquals(ids("outlet:root"), voices.origins());
    assertEquals(1, voices.independent(MEDIA, copies).size());
    assertTrue(voices.outlets().isEmpty());
  }

  @Test
  void anAgencyIsOneByWhateverWordsItIsTold() {
    Voices voices =
        voices(
            new KnownCopies(),
            arms("a").by("text:agence Rutapress").from(DAWN),
            arms("b").via("text:la correspondante de Rutapress").from(DUSK));
    assertEquals(ids("text:Rutapress"), voices.origins());
  }

  @Test
  void anOutletsOwnWordIsNoOrigin() {
    Voices voices = voices(UNKNOWN, arms("a").from(DAWN), arms("b").from(DAWN));
    assertEquals(List.of(), voices.origins());
    assertEquals(ids("outlet:dawn"), voices.named());
    assertEquals(
        List.of(new DocumentId("a"), new DocumentId("b")),
        voices.outlets().get(Samples.id("outlet:dawn")));
  }

  @Test
  void aHeadlineSpeaksWithTheVoiceOfItsText() {
    SourcedClaim headline = arms("a").from(DAWN);
    SourcedClaim body = arms("a").by("RUS").at(50).from(DAWN);
    assertEquals(ids("RUS"), voices(UNKNOWN, headline, body).named());
    assertEquals(
        ids("RUS", "outlet:dusk"),
        voices(UNKNOWN, headline, body, arms("b").from(DUSK)).named(),
        "another document speaks for itself");
  }

  @Test
  void aStateAndItsMediaCountOnce() {
    Voices voices =
        voices(
            UNKNOWN,
            arms("a").by("BLR").from(DAWN),
            arms("b").via("outlet:belta").from(DUSK),
            arms("c").via("outlet:sb").from(NOON));
    assertEquals(ids("BLR", "outlet:belta", "outlet:sb"), voices.origins());
    assertEquals(Set.copyOf(ids("BLR")), voices.independent(MEDIA, UNKNOWN));
  }

  @Test
  void twoOutletsAreTwoOnlyWhereThatIsEstablished() {
    Voices voices = voices(UNKNOWN, arms("a").from(DAWN), arms("b").from(DUSK));
    assertEquals(1, voices.independent(MEDIA, UNKNOWN).size());
    assertTrue(voices.isUnsettled(MEDIA, UNKNOWN));
    KnownCopies apart = new KnownCopies().apart("a", "b");
    assertEquals(Set.copyOf(ids("outlet:dawn", "outlet:dusk")), voices.independent(MEDIA, apart));
    assertFalse(voices.isUnsettled(MEDIA, apart));
  }

  @Test
  void whoMayHaveItFromOneOfTwoAddsNone() {
    KnownCopies copies = new KnownCopies().apart("a", "b").apart("b", "c");
    Voices voices =
        voices(copies, arms("a").from(DAWN), arms("b").from(DUSK), arms("c").from(NOON));
    assertEquals(2, voices.independent(MEDIA, copies).size());
    assertTrue(voices.isUnsettled(MEDIA, copies));
  }

  @Test
  void outletsOfOneOwnerAreOneHoweverTheirTextsDiffer() {
    KnownCopies apart = new KnownCopies().apart("a", "b");
    Voices voices =
        voices(
            apart,
            arms("a").from(Samples.header("2023-05-29", "outlet:belta")),
            arms("b").from(Samples.header("2023-05-29", "outlet:sb")));
    assertEquals(Set.copyOf(ids("BLR")), voices.independent(MEDIA, apart));
    assertFalse(voices.isUnsettled(MEDIA, apart), "one house, whoever copied whom");
  }

  @Test
  void commonNounsCountNone() {
    Voices voices =
        voices(
            UNKNOWN,
            arms("a").by("text:le ministre").from(DAWN),
            arms("b").via("text:un journal").from(DUSK),
            arms("c").from(Samples.header("2023-05-29", "text:un site")));
    assertEquals(List.of(), voices.origins());
    assertTrue(voices.independent(MEDIA, UNKNOWN).isEmpty());
    assertTrue(voices.hasSpeakers(), "somebody's word it is");
    assertEquals(3, voices.named().size());
  }

  @Test
  void nobodyPublishedCountsNone() {
    Voices voices =
        voices(
            UNKNOWN,
            arms("a")
                .from(new Header(DAWN.published(), Optional.empty(), List.of(), Optional.empty())));
    assertEquals(List.of(), voices.named());
    assertTrue(voices.independent(MEDIA, UNKNOWN).isEmpty());
  }
}
