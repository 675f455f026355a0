package org.pactwatch.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwatch.ledger.Samples;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;

/** What a correction does to a claim. */
class CorrectionTest {
  private static final Claim READ =
      Samples.claim("one", ClaimType.DEPLOYMENT, Act.DEPLOY)
          .role(Role.ACTOR, "AAA")
          .role(Role.HOST, "BBB")
          .item("weapon:missile")
          .quantity(Samples.exactly(12, "missile"))
          .held("2031-05")
          .by("person:brisk")
          .build();

  private static Claim corrected(String name, String... values) {
    return Changes.named(Map.of(name, List.of(values))).applied(READ);
  }

  @Test
  void everyFieldCanBeCorrected() {
    assertEquals(Act.WITHDRAW, corrected("act", "withdraw").proposition().act());
    assertEquals(
        List.of(EntityId.state("CCC"), EntityId.state("DDD")),
        corrected("host", "DDD", "CCC").proposition().roles().of(Role.HOST));
    assertEquals(List.of(), corrected("host").proposition().roles().of(Role.HOST));
    assertEquals(List.of(), corrected("item").proposition().details().items());
    assertEquals(
        OptionalDouble.of(14),
        corrected("quantity", "10..14").proposition().details().quantity().orElseThrow().most());
    assertEquals(
        Optional.of("missile"),
        corrected("quantity", "10").proposition().details().quantity().orElseThrow().unit());
    assertEquals(Optional.empty(), corrected("quantity").proposition().details().quantity());
    assertEquals(
        Optional.of(EntityId.parse("place:port-sel")),
        corrected("place", "place:port-sel").proposition().details().place());
    assertEquals(
        Optional.of(EntityId.parse("instrument:pact")),
        corrected("instrument", "instrument:pact").proposition().details().instrument());
    assertEquals(
        Optional.of(ObligationKind.DEFENSE),
        corrected("kind", "defense").proposition().details().kind());
    assertEquals(Optional.empty(), corrected("time").proposition().time());
    assertEquals(Certainty.POSSIBLE, corrected("certainty", "possible").factuality().certainty());
    assertEquals(Polarity.NEGATIVE, corrected("polarity", "-").factuality().polarity());
    assertEquals(
        List.of(EntityId.parse("person:velt"), EntityId.parse("person:brisk")),
        corrected("speakers", "person:velt", "person:brisk").attribution().speakers(),
        "the outermost first");
    assertEquals(
        List.of(EntityId.parse("outlet:dawn")),
        corrected("via", "outlet:dawn").attribution().via());
    assertEquals(
        "2031-05-03", corrected("said", "2031-05-03").attribution().said().orElseThrow().value());
  }

  @Test
  void whatIsNotNamedStays() {
    Claim right = corrected("status", "planned");
    assertEquals(READ.proposition(), right.proposition());
    assertEquals(READ.attribution(), right.attribution());
    assertEquals(READ.id(), right.id());
    TimeValue day = corrected("time", "2031-05-03").proposition().time().orElseThrow();
    assertEquals("2031-05", day.expression(), "the words stay");
    assertEquals(TimeValue.Precision.DAY, day.precision());
  }

  @Test
  void anotherTypeKeepsTheRolesThatItKnows() {
    Claim right =
        Changes.named(Map.of("type", List.of("upgrade"), "act", List.of("convert"))).applied(READ);
    assertEquals(ClaimType.UPGRADE, right.type());
    assertEquals(
        Map.of(Role.ACTOR, List.of(EntityId.state("AAA"))), right.proposition().roles().byRole());
    IllegalArgumentException misfit =
        assertThrows(IllegalArgumentException.class, () -> corrected("type", "upgrade"));
    assertTrue(misfit.getMessage().startsWith("expected an act of upgrade"), misfit.getMessage());
    assertThrows(IllegalArgumentException.class, () -> corrected("recipient", "CCC"));
  }

  @ParameterizedTest
  @CsvSource({
    "2031,YEAR",
    "2031-05,MONTH",
    "2031-05-03,DAY",
    "2031-W21,WEEK",
    "2031-Q2,QUARTER",
    "2031-H1,HALF",
    "2031-SP,QUARTER",
    "2031-WI,QUARTER",
    "2031-05-03TEV,PART_OF_DAY",
    "2031-05/2031-06,INTERVAL"
  })
  void aTimeIsAsExactAsItIsWritten(String value, TimeValue.Precision precision) {
    assertEquals(
        precision, corrected("time", value).proposition().time().orElseThrow().precision());
  }

  @ParameterizedTest
  @CsvSource({
    "time,soon",
    "time,2031-13",
    "time,P3D",
    "quantity,many",
    "quantity,9..3",
    "quantity,-1",
    "status,over",
    "host,Brennie",
    "item,weapon:Big One",
    "mood,good"
  })
  void refusesValuesThatCannotStand(String name, String value) {
    assertThrows(IllegalArgumentException.class, () -> corrected(name, value));
  }

  @Test
  void refusesWrongNumbersOfValues() {
    assertThrows(IllegalArgumentException.class, () -> corrected("status"));
    assertThrows(IllegalArgumentException.class, () -> corrected("status", "done", "begun"));
    assertThrows(IllegalArgumentException.class, () -> corrected("time", "2031", "2032"));
    assertThrows(IllegalArgumentException.class, () -> Changes.named(Map.of()));
  }

  @Test
  void aSignatureHasANameOnOneLine() {
    assertEquals("R. Velt", new Signature(" R. Velt ", "", Instant.EPOCH).reviewer());
    assertEquals(
        Instant.ofEpochMilli(1), new Signature("R", "", Instant.ofEpochSecond(0, 1_234_567)).at());
    for (String name : List.of("", " ", "R.\nVelt", "x".repeat(201))) {
      assertThrows(IllegalArgumentException.class, () -> new Signature(name, "", Instant.EPOCH));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new Signature("R", "x".repeat(10_001), Instant.EPOCH));
  }
}
