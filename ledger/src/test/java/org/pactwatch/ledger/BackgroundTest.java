package org.pactwatch.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.entity.EntityId;

class BackgroundTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 5, 29));

  @Test
  void withoutAGazetteerAnIdSaysOnlyWhatItSays() {
    Background none = Background.none();
    assertEquals(Optional.of(EntityId.state("BLR")), none.stateOf(EntityId.state("BLR"), DAY));
    assertEquals(Optional.empty(), none.stateOf(Samples.id("org:belarus-mod"), DAY));
    assertTrue(none.isNuclear(Samples.id("weapon:nuclear")));
    assertFalse(none.isNuclear(Samples.id("weapon:nuclear-submarines")));
  }

  @Test
  void waitsForTheGazetteerOnlyWhenAsked() {
    AtomicInteger waits = new AtomicInteger();
    Background known =
        Background.of(
            () -> {
              waits.incrementAndGet();
              return Gazetteer.load();
            });
    assertEquals(0, waits.get());
    assertEquals(Optional.of(EntityId.state("BLR")), known.stateOf(EntityId.state("BLR"), DAY));
    assertEquals(1, waits.get());
  }

  @Test
  void theGazetteerKnowsWhomAPersonStoodFor() {
    Gazetteer gazetteer = Gazetteer.load();
    Background known = Background.of(() -> gazetteer);
    assertEquals(
        Optional.of(EntityId.state("BLR")), known.stateOf(Samples.id("person:lukashenko"), DAY));
    assertEquals(
        Optional.empty(), known.stateOf(Samples.id("person:lukashenko"), Optional.empty()));
  }

  @Test
  void theGazetteerKnowsWhosePagesLieOnAHost() {
    Gazetteer gazetteer = Gazetteer.load();
    Background known = Background.of(() -> gazetteer);
    Optional<EntityId> afp = Optional.of(Samples.id("outlet:afp"));
    assertEquals(afp, known.outletAt("afp.com"));
    assertEquals(afp, known.outletAt("www.afp.com"));
    assertEquals(Optional.empty(), known.outletAt("notafp.com"));
    assertEquals(Optional.empty(), Background.none().outletAt("afp.com"));
  }

  @Test
  void theGazetteerKnowsWhichOutletsAreAgencies() {
    Gazetteer gazetteer = Gazetteer.load();
    Background known = Background.of(() -> gazetteer);
    assertTrue(known.isAgency(Samples.id("outlet:afp")));
    assertFalse(known.isAgency(Samples.id("outlet:le-monde")));
    assertFalse(known.isAgency(Samples.id("text:Rutapress")));
    assertFalse(Background.none().isAgency(Samples.id("outlet:afp")));
  }

  @Test
  void theGazetteerKnowsWhoHostedAWeaponOrItsKindsOnADay() {
    Gazetteer gazetteer = Gazetteer.load();
    Background known = Background.of(() -> gazetteer);
    LocalDate day = LocalDate.of(2023, 4, 3);
    Optional<EntityId> anyone = Optional.empty();
    String five = "[BEL, DEU, ITA, NLD, TUR]";
    assertEquals(five, known.hosts(anyone, Samples.id("weapon:b61"), day).toString());
    assertEquals(
        five,
        known
            .hosts(Optional.of(EntityId.state("USA")), Samples.id("weapon:nuclear"), day)
            .toString());
    assertEquals(five, known.hosts(anyone, Samples.id("weapon:b61-12"), day).toString());
    assertTrue(
        known
            .hosts(anyone, Samples.id("weapon:b61"), LocalDate.of(2000, 1, 1))
            .contains(EntityId.state("GRC")));
    assertTrue(
        known.hosts(Optional.of(EntityId.state("RUS")), Samples.id("weapon:b61"), day).isEmpty());
    assertTrue(known.hosts(anyone, Samples.id("weapon:s-400"), day).isEmpty());
    assertTrue(Background.none().hosts(anyone, Samples.id("weapon:b61"), day).isEmpty());
  }
}
