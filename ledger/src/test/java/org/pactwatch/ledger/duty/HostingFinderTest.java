package org.pactwatch.ledger.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/** Whose weapons stand where. */
class HostingFinderTest {
  private static final Header JULY = Samples.header("2023-07-10", "outlet:dawn");
  private static final Header AUGUST = Samples.header("2023-08-10", "outlet:dawn");

  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() {
    gazetteer = Gazetteer.load();
  }

  private static List<Hosting> told(String day, SourcedClaim... claims) {
    LineMaker maker = new LineMaker(Background.of(() -> gazetteer));
    return new HostingFinder(
            gazetteer, maker.lines(Stream.of(claims)).stream().map(Line::summary).toList())
        .on(LocalDate.parse(day)).stream()
            .filter(hosting -> hosting.source().basis() == Basis.LINE)
            .toList();
  }

  private static Samples.Builder stationing(String document, String item) {
    return Samples.claim(document, ClaimType.STATIONING, Act.HOST)
        .role(Role.OWNER, "RUS")
        .role(Role.HOST, "BLR")
        .item(item)
        .status(Status.ONGOING);
  }

  private static Hosting sole(List<Hosting> hostings) {
    assertEquals(1, hostings.size(), hostings.toString());
    return hostings.get(0);
  }

  private static Optional<Standing.Level> standing(SourcedClaim... claims) {
    return sole(told("2023-09-01", claims)).source().standing();
  }

  @Test
  void nuclearHostingTakesThreeOrigins() {
    SourcedClaim one = stationing("a", "weapon:tactical-nuclear").by("RUS").from(JULY);
    SourcedClaim two = stationing("b", "weapon:tactical-nuclear").by("USA").from(JULY);
    SourcedClaim three = stationing("c", "weapon:tactical-nuclear").by("org:fas").from(JULY);
    assertEquals(Optional.of(Standing.Level.CLAIMED), standing(one));
    assertEquals(Optional.of(Standing.Level.CLAIMED), standing(one, two));
    assertEquals(Optional.of(Standing.Level.CORROBORATED), standing(one, two, three));
    Hosting hosting = sole(told("2023-09-01", one, two));
    assertTrue(hosting.nuclear());
    assertTrue(hosting.reasons().toString().contains("corroboration needs 3"));
  }

  @Test
  void otherWeaponsTakeTwo() {
    SourcedClaim one = stationing("a", "weapon:s-400").by("RUS").from(JULY);
    SourcedClaim two = stationing("b", "weapon:s-400").by("USA").from(JULY);
    assertEquals(Optional.of(Standing.Level.CORROBORATED), standing(one, two));
    assertFalse(sole(told("2023-09-01", one)).nuclear());
  }

  @Test
  void aHostingHoldsFromTheDayItIsTold() {
    SourcedClaim one = stationing("a", "weapon:s-400").by("RUS").from(JULY);
    assertEquals(List.of(), told("2023-07-09", one));
    Hosting hosting = sole(told("2023-07-10", one));
    assertEquals(Optional.of("2023-07-10"), hosting.term().since());
    assertEquals(List.of(EntityId.state("RUS")), hosting.owners());
    assertEquals(EntityId.state("BLR"), hosting.host());
  }

  @Test
  void plansAndOwnSoilAreNoHosting() {
    assertEquals(
        List.of(),
        told(
            "2023-09-01",
            stationing("a", "weapon:s-400").status(Status.PLANNED).by("RUS").from(JULY)));
    assertEquals(
        List.of(),
        told(
            "2023-09-01",
            Samples.claim("b", ClaimType.DEPLOYMENT, Act.DEPLOY)
                .role(Role.ACTOR, "RUS")
                .role(Role.HOST, "RUS")
                .item("weapon:s-400")
                .from(JULY)));
  }

  @Test
  void aWithdrawalIsToldBesideIt() {
    SourcedClaim placed =
        Samples.claim("a", ClaimType.DEPLOYMENT, Act.DEPLOY)
            .role(Role.ACTOR, "RUS")
            .role(Role.HOST, "BLR")
            .item("weapon:s-400")
            .by("RUS")
            .from(JULY);
    SourcedClaim gone =
        Samples.claim("b", ClaimType.DEPLOYMENT, Act.WITHDRAW)
            .role(Role.ACTOR, "RUS")
            .role(Role.HOST, "BLR")
            .item("weapon:s-400")
            .by("BLR")
            .from(AUGUST);
    assertEquals(List.of(), sole(told("2023-08-09", placed, gone)).doubts());
    List<Step> doubts = sole(told("2023-08-10", placed, gone)).doubts();
    assertEquals(1, doubts.size());
    assertEquals(Basis.LINE, doubts.get(0).source().basis());
  }

  @Test
  void publicEstimatesNameFiveHostsOfAmericanBombs() {
    assertEquals("BEL DEU ITA NLD TUR", hostsOfBombs("2023-04-03"));
    assertEquals("BEL DEU GBR GRC ITA NLD TUR", hostsOfBombs("1999-04-03"));
    HostingFinder finder = new HostingFinder(gazetteer, List.of());
    for (Hosting hosting : finder.on(LocalDate.of(2023, 4, 3))) {
      assertTrue(hosting.nuclear(), hosting.toString());
      assertEquals(Optional.empty(), hosting.source().standing());
      assertFalse(hosting.reasons().isEmpty());
    }
  }

  private static String hostsOfBombs(String day) {
    return String.join(
        " ",
        new HostingFinder(gazetteer, List.of())
            .on(LocalDate.parse(day)).stream().map(one -> one.host().toString()).toList());
  }
}
