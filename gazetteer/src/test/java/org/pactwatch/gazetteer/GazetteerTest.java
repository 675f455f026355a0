package org.pactwatch.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.broken.Broken;
import org.pactwatch.gazetteer.name.NameForm;
import org.pactwatch.gazetteer.name.NameMatch;
import org.pactwatch.gazetteer.sample.Sample;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.ProblemException;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(Sample.class);
  private static final EntityId ALVANIA = EntityId.state("XAL");
  private static final EntityId BOLDISTAN = EntityId.state("XBO");
  private static final EntityId PACT = EntityId.parse("org:pact");

  private static List<String> holders(Office office, EntityId of, String day) {
    return GAZETTEER.holders(office, of, LocalDate.parse(day)).stream()
        .map(EntityId::toString)
        .toList();
  }

  @Test
  void anOfficeHasItsHolderOnADay() {
    assertEquals(List.of("person:tarm"), holders(Office.HEAD_OF_STATE, ALVANIA, "2020-01-01"));
    assertEquals(List.of("person:lund"), holders(Office.HEAD_OF_STATE, ALVANIA, "2023-01-01"));
    assertEquals(List.of(), holders(Office.HEAD_OF_STATE, ALVANIA, "2014-12-31"));
  }

  @Test
  void aVagueEndCountsOnlyWhereNobodyElseCanHoldTheOffice() {
    // Tarm left some day in May 2022, Lund came on the 20th.
    assertEquals(List.of("person:tarm"), holders(Office.HEAD_OF_STATE, ALVANIA, "2022-05-10"));
    assertEquals(List.of("person:lund"), holders(Office.HEAD_OF_STATE, ALVANIA, "2022-05-25"));
    // One left and one came some day in 2016: nobody can be told.
    assertEquals(List.of(), holders(Office.FOREIGN_MINISTER, BOLDISTAN, "2016-06-01"));
    assertEquals(List.of("person:rusk"), holders(Office.FOREIGN_MINISTER, BOLDISTAN, "2015-06-01"));
    assertEquals(
        List.of("person:brand"), holders(Office.FOREIGN_MINISTER, BOLDISTAN, "2017-06-01"));
    // An unknown beginning, and no rival.
    assertEquals(List.of("person:lund"), holders(Office.DEFENCE_MINISTER, ALVANIA, "2021-01-01"));
  }

  @Test
  void membersAreThoseWhoSurelyBelong() {
    assertEquals(List.of(ALVANIA, BOLDISTAN), GAZETTEER.members(PACT, LocalDate.of(2010, 1, 1)));
    assertEquals(List.of(ALVANIA), GAZETTEER.members(PACT, LocalDate.of(2020, 6, 1)));
    assertEquals(List.of(PACT), GAZETTEER.memberships(ALVANIA, LocalDate.of(2022, 1, 1)));
  }

  @Test
  void anInstrumentTellsItsObligations() {
    Instrument treaty =
        GAZETTEER.instrument(EntityId.parse("instrument:port-alve-treaty-2001")).orElseThrow();
    assertEquals(ObligationKind.DEFENSE, treaty.obligations().get(0).kind());
    assertEquals(List.of(BOLDISTAN), treaty.obligations().get(1).obligees());
    assertEquals(Period.Cover.NO, treaty.force().orElseThrow().on(LocalDate.of(2001, 5, 2)));
  }

  @Test
  void aPersonIsFoundUnderEveryLatinSpelling() {
    List<NameMatch> found = GAZETTEER.names("fr").find("Oskar Tarm, puis Tarrm et Tarm Oskar");
    assertEquals(3, found.size());
    assertEquals(NameForm.NAME, found.get(0).senses().get(0).form());
    assertEquals(NameForm.FAMILY_NAME, found.get(1).senses().get(0).form());
    assertEquals(List.of(), GAZETTEER.names("fr").find("Тарм"));
  }

  @Test
  void aSeatIsBothPlaceAndMetonym() {
    NameMatch seat = GAZETTEER.names("fr").find("Port-Alve").get(0);
    assertEquals(List.of(ALVANIA), seat.ids(NameForm.METONYM));
    assertEquals(List.of(EntityId.parse("place:port-alve")), seat.ids(NameForm.NAME));
  }

  @Test
  void namesAreShownInTheReadersLanguage() {
    assertEquals("Alvanie", GAZETTEER.displayName(ALVANIA, "fr"));
    assertEquals("Alvania", GAZETTEER.displayName(ALVANIA, "de"));
    assertEquals("Oskar Tarrm", GAZETTEER.displayName(EntityId.parse("person:tarm"), "en"));
    assertEquals("il", GAZETTEER.displayName(EntityId.parse("text:il"), "fr"));
  }

  @Test
  void aBodyBelongsToItsState() {
    assertEquals(Optional.of(ALVANIA), GAZETTEER.stateOf(EntityId.parse("org:alvania-mod")));
    assertEquals(1, GAZETTEER.bodies(ALVANIA, Organisation.Kind.MINISTRY).size());
  }

  @Test
  void everyMistakeIsToldWithItsLine() {
    ProblemException told =
        assertThrows(ProblemException.class, () -> Gazetteer.load(Broken.class));
    String message = told.getMessage();
    assertTrue(message.contains("states.yaml:4: unknown key \"capitol\""), message);
    assertTrue(message.contains("states.yaml:8: expected an id that has an entry"), message);
    assertTrue(message.contains("people.yaml:5: expected an end that is not before"), message);
    assertTrue(message.contains("people.yaml:10: expected a date such as"), message);
    assertTrue(message.contains("people.yaml:15: expected one of"), message);
  }

  @Test
  void theFactsThatShipAreSound() {
    assertTrue(Gazetteer.load().state(EntityId.state("BLR")).isPresent());
  }
}
