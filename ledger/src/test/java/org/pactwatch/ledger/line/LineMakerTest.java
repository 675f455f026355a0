package org.pactwatch.ledger.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.RandomClaims;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

class LineMakerTest {
  private static final Header MAY = Samples.header("2023-05-29", "outlet:dawn");
  private static final Header JULY = Samples.header("2023-07-10", "outlet:dusk");
  private static final LocalDate MAY_28 = LocalDate.of(2023, 5, 28);
  private static final LocalDate JULY_1 = LocalDate.of(2023, 7, 1);

  /** Knows that tactical weapons are nuclear ones. */
  private static final Background KINDS =
      new Background() {
        @Override
        public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
          return Optional.empty();
        }

        @Override
        public Optional<EntityId> widerKind(EntityId item) {
          return item.name().equals("tactical-nuclear")
              ? Optional.of(Samples.id("weapon:nuclear"))
              : Optional.empty();
        }
      };

  private static List<Line> lines(SourcedClaim... claims) {
    return new LineMaker(KINDS).lines(List.of(claims).stream());
  }

  private static Line line(SourcedClaim... claims) {
    List<Line> lines = lines(claims);
    assertEquals(1, lines.size(), lines.toString());
    return lines.get(0);
  }

  private static Samples.Builder deployment(String document) {
    return Samples.claim(document, ClaimType.DEPLOYMENT, Act.DEPLOY);
  }

  private static Samples.Builder toBelarus(String document) {
    return deployment(document)
        .role(Role.ACTOR, "RUS")
        .role(Role.HOST, "BLR")
        .item("weapon:tactical-nuclear");
  }

  private static Samples.Builder leaving(String document) {
    return Samples.claim(document, ClaimType.MEMBERSHIP, Act.LEAVE)
        .role(Role.MEMBER, "ARM")
        .role(Role.ORGANISATION, "org:csto");
  }

  private static Samples.Builder meeting(String document) {
    return Samples.claim(document, ClaimType.MEETING, Act.MEET)
        .role(Role.PARTICIPANT, "RUS", "BLR");
  }

  @Test
  void statementsAreNoLines() {
    assertEquals(
        List.of(),
        lines(
            Samples.claim("a", ClaimType.STATEMENT, Act.SAY).role(Role.SPEAKER, "RUS").from(MAY)));
  }

  @Test
  void peopleStandForTheirStates() {
    Line line =
        line(
            meeting("a").from(MAY),
            Samples.claim("b", ClaimType.MEETING, Act.VISIT)
                .role(Role.PARTICIPANT, "person:orlan", "person:brisk")
                .stands("person:orlan", "RUS")
                .stands("person:brisk", "BLR")
                .from(MAY));
    assertEquals(List.of(Samples.id("BLR"), Samples.id("RUS")), line.roles().all());
    assertEquals(2, line.claims().size());
  }

  @Test
  void aPresidentAndHisMinisterStayTwo() {
    Line line =
        line(
            Samples.claim("b", ClaimType.MEETING, Act.MEET)
                .role(Role.PARTICIPANT, "person:orlan", "person:orlova")
                .stands("person:orlan", "RUS")
                .stands("person:orlova", "RUS")
                .from(MAY));
    assertEquals(2, line.roles().all().size());
  }

  @Test
  void planAndDeliveryAreOneStoryWithAHistory() {
    Line line =
        line(
            toBelarus("c").status(Status.DONE).held("2023-07-01").from(JULY),
            toBelarus("a").status(Status.PLANNED).said("2023-04-02").from(MAY),
            toBelarus("b").status(Status.BEGUN).said("2023-05-25").from(MAY));
    assertEquals(
        List.of(Status.PLANNED, Status.BEGUN, Status.DONE),
        line.history().stream().map(StatusEntry::status).toList());
    assertEquals(Status.DONE, line.status());
    assertEquals(Optional.of(LocalDate.of(2023, 4, 2)), line.firstDay());
    assertFalse(line.inForce(LocalDate.of(2023, 4, 10)));
    assertTrue(line.inForce(MAY_28));
    assertEquals(List.of(), line.tensions());
  }

  @Test
  void aYearOfSilencePartsTwoStories() {
    assertEquals(
        2,
        lines(
                toBelarus("a").held("2023-05-25").from(MAY),
                toBelarus("b").held("2019-03-01").from(MAY))
            .size());
  }

  @Test
  void begunAndPossibleStandSideBySide() {
    Line line =
        line(
            toBelarus("a").status(Status.BEGUN).said("2023-05-25").from(MAY),
            deployment("a")
                .role(Role.ACTOR, "RUS")
                .role(Role.HOST, "BLR")
                .item("weapon:nuclear")
                .status(Status.POSSIBLE)
                .at(50)
                .from(MAY));
    assertEquals(Status.BEGUN, line.status());
    assertEquals(
        List.of("deployment begun and possible side by side"),
        line.tensions().stream().map(Tension::sentence).toList());
  }

  @Test
  void possibleFirstAndBegunLaterIsHistory() {
    Line line =
        line(
            toBelarus("a").status(Status.POSSIBLE).said("2023-04-01").from(MAY),
            toBelarus("b").status(Status.BEGUN).said("2023-05-25").from(MAY));
    assertEquals(List.of(), line.tensions());
  }

  @Test
  void aPlanAndItsDenialStandSideBySide() {
    SourcedClaim plan =
        leaving("a").status(Status.PLANNED).by("person:orlan").said("2023-05-26").from(MAY);
    SourcedClaim denial = leaving("b").status(Status.DENIED).by("person:brisk").from(MAY);
    Line line = line(plan, denial);
    assertEquals(Standing.Level.DISPUTED, line.standing().level());
    assertEquals(
        List.of(
            new Tension(
                plan.claim().id(),
                denial.claim().id(),
                "membership leave planned and denied side by side")),
        line.tensions());
  }

  @Test
  void whatIsDoneAndDeniedIsToldOnceWithoutItsPlan() {
    Line line =
        line(
            leaving("a").status(Status.PLANNED).from(MAY),
            leaving("b").status(Status.DONE).from(JULY),
            leaving("c").negative().from(JULY));
    assertEquals(
        List.of("membership leave done and denied side by side"),
        line.tensions().stream().map(Tension::sentence).toList());
  }

  @Test
  void aClaimThatNamesLessJoinsTheOnlyLineThatFits() {
    SourcedClaim hostOnly = deployment("b").role(Role.HOST, "BLR").at(7).from(MAY);
    Line line = line(toBelarus("a").from(MAY), hostOnly);
    LineClaim joined =
        line.claims().stream().filter(one -> one.sourced().equals(hostOnly)).findFirst().get();
    assertEquals("It names only host BLR, and no other line fits.", joined.reason());
    assertEquals(
        3,
        lines(
                toBelarus("a").from(MAY),
                hostOnly,
                deployment("c").role(Role.ACTOR, "CHN").role(Role.HOST, "BLR").from(MAY))
            .size(),
        "two lines fit");
  }

  @Test
  void anOfferForEveryoneIsNoStationingInForce() {
    SourcedClaim offer =
        Samples.claim("a", ClaimType.STATIONING, Act.HOST)
            .role(Role.OWNER, "RUS")
            .role(Role.HOST, "text:tout le monde")
            .item("weapon:nuclear")
            .status(Status.PROPOSED)
            .from(MAY);
    SourcedClaim real =
        Samples.claim("b", ClaimType.STATIONING, Act.HOST)
            .role(Role.OWNER, "RUS")
            .role(Role.HOST, "BLR")
            .item("weapon:nuclear")
            .status(Status.ONGOING)
            .from(MAY);
    List<Line> lines = lines(offer, real);
    assertEquals(2, lines.size());
    assertEquals(
        List.of(Samples.id("BLR")),
        lines.stream()
            .filter(line -> line.inForce(JULY_1))
            .flatMap(line -> line.roles().of(Role.HOST).stream())
            .toList());
  }

  @Test
  void whatSomeoneHoldsOnlyPossibleIsNotInForce() {
    Line line = line(toBelarus("a").status(Status.DONE).certainty(Certainty.POSSIBLE).from(MAY));
    assertFalse(line.inForce(JULY_1));
  }

  @Test
  void wordsThatMeanSomethingOnlyInTheirTextDoNotMeetOthers() {
    assertEquals(
        2,
        lines(
                Samples.claim("a", ClaimType.MEETING, Act.MEET)
                    .role(Role.PARTICIPANT, "RUS", "text:eux")
                    .from(MAY),
                Samples.claim("b", ClaimType.MEETING, Act.MEET)
                    .role(Role.PARTICIPANT, "RUS", "text:eux")
                    .from(MAY))
            .size());
    line(
        Samples.claim("a", ClaimType.MEETING, Act.MEET)
            .role(Role.PARTICIPANT, "RUS", "text:Aurelia")
            .from(MAY),
        Samples.claim("b", ClaimType.MEETING, Act.MEET)
            .role(Role.PARTICIPANT, "RUS", "text:Aurelia")
            .from(MAY));
  }

  @Test
  void forcesAreOneHoweverTheyAreCalledAndWeaponsAreNot() {
    Line line =
        line(
            deployment("a").role(Role.HOST, "BLR").item("text:soldats").from(MAY),
            deployment("b").role(Role.HOST, "BLR").item("text:troupes").from(JULY));
    assertEquals(List.of(Subject.FORCES), line.items());
    assertEquals(
        2,
        lines(
                deployment("a").role(Role.HOST, "BLR").item("text:Tern-2").from(MAY),
                deployment("b").role(Role.HOST, "BLR").item("text:Argos-3").from(MAY))
            .size());
  }

  @Test
  void membersAndHostsHaveALineEach() {
    List<Line> lines =
        lines(
            Samples.claim("a", ClaimType.STATIONING, Act.HOST)
                .role(Role.OWNER, "USA")
                .role(Role.HOST, "DEU", "TUR", "ITA")
                .item("weapon:nuclear")
                .status(Status.ONGOING)
                .from(MAY),
            Samples.claim("b", ClaimType.STATIONING, Act.HOST)
                .role(Role.OWNER, "USA")
                .role(Role.HOST, "ITA")
                .item("weapon:nuclear")
                .status(Status.ONGOING)
                .from(MAY));
    assertEquals(3, lines.size());
    assertEquals(
        List.of(1, 1, 2), lines.stream().map(line -> line.claims().size()).sorted().toList());
  }

  @Test
  void leavingIsDeniedAndBelongingGoesOn() {
    SourcedClaim leaving = leaving("a").status(Status.DENIED).by("org:armenia-mfa").from(MAY);
    SourcedClaim belonging =
        Samples.claim("b", ClaimType.MEMBERSHIP, Act.BELONG)
            .role(Role.MEMBER, "ARM")
            .role(Role.ORGANISATION, "org:csto")
            .status(Status.ONGOING)
            .from(MAY);
    List<Line> lines = lines(leaving, belonging);
    assertEquals(2, lines.size());
    Line left = lines.stream().filter(line -> line.act() == Act.LEAVE).findFirst().get();
    Line belongs = lines.stream().filter(line -> line.act() == Act.BELONG).findFirst().get();
    assertEquals(Status.DENIED, left.status());
    assertEquals(Standing.Level.DENIED, left.standing().level());
    assertFalse(left.inForce(JULY_1));
    assertTrue(belongs.inForce(JULY_1));
    assertFalse(belongs.inForce(LocalDate.of(2020, 1, 1)), "nobody told of that day");
  }

  @Test
  void whatEndedIsInForceNoMoreUntilItBeginsAgain() {
    Line line =
        line(
            toBelarus("a").status(Status.ONGOING).held("2023-01-10").from(MAY),
            toBelarus("b").status(Status.ENDED).held("2023-03-10").from(MAY));
    assertEquals(Status.ENDED, line.status());
    assertTrue(line.inForce(LocalDate.of(2023, 2, 1)));
    assertFalse(line.inForce(JULY_1));
    Line again =
        line(
            toBelarus("a").status(Status.ONGOING).held("2023-01-10").from(MAY),
            toBelarus("b").status(Status.ENDED).held("2023-03-10").from(MAY),
            toBelarus("c").status(Status.BEGUN).held("2023-06-10").from(JULY));
    assertEquals(Status.BEGUN, again.status());
    assertTrue(again.inForce(JULY_1));
  }

  @Test
  void aDeliveryIsInForceUntilItIsDone() {
    Samples.Builder delivery =
        Samples.claim("a", ClaimType.TRANSFER, Act.DELIVER)
            .role(Role.SUPPLIER, "RUS")
            .role(Role.RECIPIENT, "BLR");
    SourcedClaim begun = delivery.status(Status.BEGUN).held("2023-05-01").from(MAY);
    SourcedClaim done = delivery.status(Status.DONE).held("2023-06-20").from(JULY);
    assertTrue(line(begun, done).inForce(MAY_28));
    assertFalse(line(begun, done).inForce(JULY_1));
  }

  @Test
  void twoMeetingsOnTwoDaysAreTwoLines() {
    List<Line> lines =
        lines(
            meeting("a").held("2022-12-19").from(MAY),
            meeting("b").held("2022-12-19").from(JULY),
            meeting("c").held("2023-05-25").from(MAY),
            meeting("c").at(20).from(MAY),
            meeting("d").held("2022-12").from(MAY),
            meeting("e").from(Header.nothing()));
    assertEquals(3, lines.size(), lines.toString());
    assertEquals(
        List.of(1, 2, 3), lines.stream().map(line -> line.claims().size()).sorted().toList());
    assertNotEquals(lines.get(0).id(), lines.get(1).id());
  }

  @Test
  void anIdStaysWhenMoreIsTold() {
    SourcedClaim first = toBelarus("a").said("2023-05-25").from(MAY);
    assertEquals(line(first).id(), line(first, toBelarus("b").held("2023-07-01").from(JULY)).id());
  }

  private static void spansAreApart(List<DaySpan> days) {
    for (int i = 1; i < days.size(); i++) {
      assertTrue(days.get(i - 1).daysTo(days.get(i)) > 1, days.toString());
    }
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    long seed = 99;
    Random random = new Random(seed);
    RandomClaims claims = new RandomClaims(random);
    List<SourcedClaim> all = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Header header =
          i % 3 == 0
              ? Header.nothing()
              : Samples.header("2023-0" + (1 + i % 9) + "-15", "outlet:o" + i % 4);
      all.add(new SourcedClaim(claims.next("doc" + i % 23), header));
    }
    List<Line> expected = new LineMaker(KINDS).lines(all.stream());
    assertTrue(expected.size() > 50);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(all, random);
      assertEquals(expected, new LineMaker(KINDS).lines(all.stream()), "seed " + seed);
    }
    expected.forEach(line -> spansAreApart(line.summary().inForce()));
    assertEquals(
        expected.size(), expected.stream().map(Line::id).distinct().count(), "ids are unique");
  }
}
