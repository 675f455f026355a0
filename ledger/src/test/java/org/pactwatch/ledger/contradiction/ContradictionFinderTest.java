package org.pactwatch.ledger.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.RandomClaims;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.contradiction.Contradiction.Kind;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/** What cannot both hold, and what only looks like it. */
class ContradictionFinderTest {
  private static final Header MONDAY = Samples.header("2023-05-29", "outlet:dawn");
  private static final Header TUESDAY = Samples.header("2023-05-30", "outlet:dusk");
  private static final Header MONTH_LATER = Samples.header("2023-06-30", "outlet:dusk");
  private static final Header YEARS_LATER = Samples.header("2027-02-01", "outlet:dusk");

  /** Knows that two states host a weapon, one of them only until 2023. */
  private static final Background HOSTS =
      new Background() {
        @Override
        public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
          return Background.none().stateOf(who, day);
        }

        @Override
        public Optional<EntityId> widerKind(EntityId item) {
          return Optional.empty();
        }

        @Override
        public NavigableSet<EntityId> hosts(
            Optional<EntityId> owner, EntityId item, LocalDate day) {
          TreeSet<EntityId> hosts = new TreeSet<>();
          boolean own = owner.isEmpty() || owner.get().equals(Samples.id("USA"));
          if (own && item.equals(Samples.id("weapon:b61"))) {
            hosts.add(Samples.id("DEU"));
            if (day.getYear() <= 2023) {
              hosts.add(Samples.id("ITA"));
            }
          }
          return hosts;
        }
      };

  private static List<Contradiction> find(SourcedClaim... claims) {
    List<Line> lines = new LineMaker(HOSTS).lines(Stream.of(claims));
    return new ContradictionFinder(HOSTS).find(lines, statements(List.of(claims)), Stream.empty());
  }

  private static List<SourcedClaim> statements(List<SourcedClaim> claims) {
    return claims.stream().filter(one -> one.claim().type() == ClaimType.STATEMENT).toList();
  }

  /** Two claims stand against each other, and they alone; returns how. */
  private static Contradiction clash(Kind kind, SourcedClaim one, SourcedClaim other) {
    List<Contradiction> found = find(one, other);
    assertEquals(1, found.size(), found.toString());
    assertEquals(kind, found.get(0).kind());
    assertEquals(
        Stream.of(one.claim(), other.claim()).sorted().toList(),
        Stream.of(found.get(0).first(), found.get(0).second().orElseThrow()).sorted().toList());
    assertEquals(found, find(other, one), "the order does not matter");
    return found.get(0);
  }

  private static void peace(SourcedClaim... claims) {
    assertEquals(List.of(), find(claims));
  }

  private static Samples.Builder deployment(String document) {
    return Samples.claim(document, ClaimType.DEPLOYMENT, Act.DEPLOY)
        .role(Role.ACTOR, "RUS")
        .role(Role.HOST, "BLR")
        .item("weapon:iskander-m");
  }

  private static Samples.Builder delivery(String document, Quantity quantity) {
    return Samples.claim(document, ClaimType.TRANSFER, Act.DELIVER)
        .role(Role.SUPPLIER, "RUS")
        .role(Role.RECIPIENT, "BLR")
        .item("weapon:su-25")
        .quantity(quantity);
  }

  private static Samples.Builder meeting(String document) {
    return Samples.claim(document, ClaimType.MEETING, Act.MEET)
        .role(Role.PARTICIPANT, "RUS", "BLR");
  }

  private static Samples.Builder membership(String document, Act act) {
    return Samples.claim(document, ClaimType.MEMBERSHIP, act)
        .role(Role.MEMBER, "ARM")
        .role(Role.ORGANISATION, "org:csto");
  }

  private static Samples.Builder hosting(String document, String... hosts) {
    return Samples.claim(document, ClaimType.STATIONING, Act.HOST)
        .role(Role.OWNER, "USA")
        .role(Role.HOST, hosts)
        .item("weapon:b61")
        .status(Status.ONGOING);
  }

  private static Samples.Builder saying(String document, String speaker, String words) {
    return Samples.claim(document, ClaimType.STATEMENT, Act.SAY)
        .role(Role.SPEAKER, speaker)
        .words(words);
  }

  @Nested
  class OfStatus {
    @Test
    void begunAndDenied() {
      Contradiction found =
          clash(
              Kind.STATUS,
              deployment("a").status(Status.BEGUN).by("person:orlan").from(MONDAY),
              deployment("b").status(Status.DENIED).by("person:brisk").from(TUESDAY));
      assertEquals("deployment begun and denied side by side", found.sentence());
      assertEquals(Status.BEGUN, found.first().factuality().status(), "what is so comes first");
      assertEquals(1, found.lines().size());
    }

    @Test
    void doneAndNotDone() {
      clash(Kind.STATUS, deployment("a").from(MONDAY), deployment("b").negative().from(MONDAY));
    }

    @Test
    void begunAndOnlyPossibleOnTheSameDay() {
      clash(
          Kind.STATUS,
          deployment("a").status(Status.BEGUN).from(MONDAY),
          deployment("a").certainty(Certainty.POSSIBLE).at(40).from(MONDAY));
    }

    @Test
    void aNewerStatusThatOvertakesAnOlderOneIsHistory() {
      peace(
          deployment("a").status(Status.POSSIBLE).from(MONDAY),
          deployment("b").status(Status.PLANNED).from(MONDAY),
          deployment("c").status(Status.BEGUN).from(TUESDAY),
          deployment("d").status(Status.DONE).from(MONTH_LATER),
          deployment("e").status(Status.ENDED).from(YEARS_LATER));
    }

    @Test
    void aRumourBesideADenialIsNone() {
      peace(
          deployment("a").status(Status.POSSIBLE).from(MONDAY),
          deployment("b").status(Status.DENIED).from(TUESDAY));
    }
  }

  @Nested
  class OfDate {
    @Test
    void oneDeedOnTwoDays() {
      Contradiction found =
          clash(
              Kind.DATE,
              meeting("a").held("2023-05-25").from(MONDAY),
              meeting("b").held("2023-05-28").from(TUESDAY));
      assertEquals("meeting done with date 2023-05-25 and 2023-05-28", found.sentence());
      assertEquals(2, found.lines().size(), "each day has its line");
    }

    @Test
    void theSameActAMonthLaterIsAnotherOne() {
      peace(
          meeting("a").held("2023-05-25").from(MONDAY),
          meeting("b").held("2023-06-25").from(MONTH_LATER));
      peace(
          meeting("a").held("2023-05-25").from(MONDAY),
          meeting("b").held("2023-04-25").from(TUESDAY));
    }

    @Test
    void twoDaysInOneDocumentAreTwoDeeds() {
      peace(
          meeting("a").held("2023-05-25").from(MONDAY),
          meeting("a").held("2023-05-28").at(40).from(MONDAY));
    }

    @Test
    void aMonthHoldsItsDays() {
      peace(
          meeting("a").held("2023-05-25").from(MONDAY), meeting("b").held("2023-05").from(TUESDAY));
      peace(
          meeting("a").held("2023-05-25").from(MONDAY),
          meeting("b").held("2023-05-24/2023-05-28").from(TUESDAY));
    }

    @Test
    void plansMayMove() {
      peace(
          meeting("a").status(Status.PLANNED).held("2023-06-05").from(MONDAY),
          meeting("b").status(Status.PLANNED).held("2023-06-07").from(TUESDAY));
    }

    @Test
    void aPlanAndWhatCameOfItAreTwoDays() {
      peace(
          meeting("a").status(Status.PLANNED).held("2023-05-25").from(MONDAY),
          meeting("b").held("2023-05-28").from(TUESDAY));
    }

    @Test
    void anArticleWithoutADayIsOfNoNews() {
      peace(
          meeting("a").held("2023-05-25").from(MONDAY),
          meeting("b").held("2023-05-28").from(Header.nothing()));
    }

    @Test
    void differentNumbersAreDifferentDeeds() {
      peace(
          delivery("a", Samples.exactly(6, "item")).held("2023-05-25").from(MONDAY),
          delivery("b", Samples.exactly(9, "item")).held("2023-05-28").from(TUESDAY));
    }
  }

  @Nested
  class OfCount {
    @Test
    void twoExactNumbers() {
      Contradiction found =
          clash(
              Kind.COUNT,
              delivery("a", Samples.exactly(12, "item")).from(MONDAY),
              delivery("b", Samples.exactly(10, "item")).from(TUESDAY));
      assertEquals("transfer done with count 12 and 10", found.sentence());
      assertEquals(1, found.lines().size());
    }

    @Test
    void eachPairOfThreeNumbers() {
      List<Contradiction> found =
          find(
              delivery("a", Samples.exactly(12, "item")).from(MONDAY),
              delivery("b", Samples.exactly(10, "item")).from(TUESDAY),
              delivery("c", Samples.exactly(8, "item")).from(TUESDAY),
              delivery("d", Samples.exactly(8, "item")).from(TUESDAY));
      assertEquals(3, found.size(), "who repeats a number adds none");
    }

    @Test
    void aRoundedNumberBesideAnExactOneIsNone() {
      peace(
          delivery("a", Samples.exactly(12, "item")).from(MONDAY),
          delivery("b", Samples.about(10, "item")).from(TUESDAY));
    }

    @Test
    void aRangeIsNone() {
      peace(
          delivery("a", Samples.exactly(12, "item")).from(MONDAY),
          delivery("b", Samples.between(5, 10, "item")).from(TUESDAY));
      Quantity atLeast =
          new Quantity(
              OptionalDouble.of(15), OptionalDouble.empty(), false, Optional.of("item"), "words");
      peace(
          delivery("a", Samples.exactly(12, "item")).from(MONDAY),
          delivery("b", atLeast).from(TUESDAY));
    }

    @Test
    void twoNumbersInOneDocumentAreTwoDeeds() {
      peace(
          delivery("a", Samples.exactly(12, "item")).from(MONDAY),
          delivery("a", Samples.exactly(10, "item")).at(40).from(MONDAY));
    }

    @Test
    void twoUnitsAreTwoThings() {
      peace(
          delivery("a", Samples.exactly(12, "item")).from(MONDAY),
          delivery("b", Samples.exactly(300, "crate")).from(TUESDAY));
    }

    @Test
    void aMonthLaterMoreWasDelivered() {
      peace(
          delivery("a", Samples.exactly(12, "item")).from(MONDAY),
          delivery("b", Samples.exactly(10, "item")).from(MONTH_LATER));
    }

    @Test
    void onTwoDaysMoreWasDelivered() {
      peace(
          delivery("a", Samples.exactly(12, "item")).held("2023-05-20").from(MONDAY),
          delivery("b", Samples.exactly(10, "item")).held("2023-05-27").from(TUESDAY));
    }

    @Test
    void fewerThanPlannedIsHistory() {
      peace(
          delivery("a", Samples.exactly(12, "item")).status(Status.PLANNED).from(MONDAY),
          delivery("b", Samples.exactly(10, "item")).from(TUESDAY));
    }

    @Test
    void whatNobodyVouchesForCountsNot() {
      peace(
          delivery("a", Samples.exactly(12, "item")).certainty(Certainty.POSSIBLE).from(MONDAY),
          delivery("b", Samples.exactly(10, "item")).certainty(Certainty.POSSIBLE).from(TUESDAY));
    }
  }

  @Nested
  class OfHosts {
    @Test
    void moreThanTheGazetteerKnows() {
      SourcedClaim three = hosting("a", "DEU", "ITA", "POL").from(MONDAY);
      List<Contradiction> found = find(three);
      assertEquals(1, found.size(), "told once, though each host has a line: " + found);
      assertEquals(Kind.COUNT, found.get(0).kind());
      assertEquals(three.claim(), found.get(0).first());
      assertEquals(Optional.empty(), found.get(0).second());
      assertEquals(
          "3 states host weapon:b61, the gazetteer knows 2: not POL", found.get(0).sentence());
      assertEquals(3, found.get(0).lines().size());
    }

    @Test
    void asManyAsItKnowsOrFewerAreNone() {
      peace(hosting("a", "DEU", "ITA").from(MONDAY), hosting("b", "DEU").from(MONDAY));
    }

    @Test
    void theDayOfTheArticleDecides() {
      peace(hosting("a", "DEU", "ITA").from(MONDAY));
      assertEquals(1, find(hosting("a", "DEU", "ITA").from(YEARS_LATER)).size());
      peace(hosting("a", "DEU", "POL").from(Header.nothing()));
    }

    @Test
    void plansDenialsAndThePastAreNone() {
      peace(hosting("a", "DEU", "POL").status(Status.PLANNED).from(MONDAY));
      peace(hosting("a", "DEU", "POL").negative().from(MONDAY));
      peace(hosting("a", "DEU", "POL").held("1970").from(MONDAY));
    }

    @Test
    void whatWasPlacedSomewhereStandsThere() {
      SourcedClaim placed =
          Samples.claim("a", ClaimType.DEPLOYMENT, Act.DEPLOY)
              .role(Role.ACTOR, "USA")
              .role(Role.HOST, "DEU", "POL")
              .item("weapon:b61")
              .from(MONDAY);
      assertEquals(List.of(Kind.COUNT), find(placed).stream().map(Contradiction::kind).toList());
      peace(
          Samples.claim("a", ClaimType.DEPLOYMENT, Act.WITHDRAW)
              .role(Role.ACTOR, "USA")
              .role(Role.HOST, "DEU", "POL")
              .item("weapon:b61")
              .from(MONDAY));
    }

    @Test
    void theWeaponsOfAnotherOwnerAreAnotherMatter() {
      peace(hosting("a", "DEU", "POL").role(Role.OWNER, "RUS").from(MONDAY));
      assertEquals(1, find(hosting("a", "DEU", "POL").role(Role.OWNER).from(MONDAY)).size());
    }

    @Test
    void aListOfOthersOrOfAWeaponItDoesNotKnowIsNone() {
      peace(hosting("a", "POL", "ROU").from(MONDAY));
      peace(
          Samples.claim("a", ClaimType.STATIONING, Act.HOST)
              .role(Role.OWNER, "USA")
              .role(Role.HOST, "DEU", "POL")
              .item("weapon:patriot")
              .status(Status.ONGOING)
              .from(MONDAY));
    }
  }

  @Nested
  class OfMembership {
    @Test
    void leftAndStillAMember() {
      Contradiction found =
          clash(
              Kind.MEMBERSHIP,
              membership("a", Act.LEAVE).from(MONDAY),
              membership("b", Act.BELONG).status(Status.ONGOING).from(TUESDAY));
      assertEquals("membership left and ongoing side by side", found.sentence());
      assertEquals(2, found.lines().size());
    }

    @Test
    void leftAndDenied() {
      clash(
          Kind.MEMBERSHIP,
          membership("a", Act.LEAVE).from(MONDAY),
          membership("b", Act.LEAVE).status(Status.DENIED).from(TUESDAY));
    }

    @Test
    void amongSeveralMembersToo() {
      SourcedClaim all =
          Samples.claim("b", ClaimType.MEMBERSHIP, Act.BELONG)
              .role(Role.MEMBER, "KAZ", "ARM", "BLR")
              .role(Role.ORGANISATION, "org:csto")
              .status(Status.ONGOING)
              .from(TUESDAY);
      clash(Kind.MEMBERSHIP, membership("a", Act.LEAVE).from(MONDAY), all);
    }

    @Test
    void twoWhoLeftTogetherAreToldOnceWithAllTheirLines() {
      SourcedClaim left =
          Samples.claim("a", ClaimType.MEMBERSHIP, Act.LEAVE)
              .role(Role.MEMBER, "KAZ", "ARM")
              .role(Role.ORGANISATION, "org:csto")
              .from(MONDAY);
      SourcedClaim belong =
          Samples.claim("b", ClaimType.MEMBERSHIP, Act.BELONG)
              .role(Role.MEMBER, "KAZ", "ARM")
              .role(Role.ORGANISATION, "org:csto")
              .status(Status.ONGOING)
              .from(TUESDAY);
      assertEquals(4, clash(Kind.MEMBERSHIP, left, belong).lines().size());
    }

    @Test
    void whoBelongedBeforeLeavingIsHistory() {
      peace(
          membership("a", Act.BELONG).status(Status.ONGOING).from(MONDAY),
          membership("b", Act.LEAVE).from(TUESDAY));
    }

    @Test
    void whoLeftAndCameBackYearsLaterBelongs() {
      peace(
          membership("a", Act.LEAVE).from(MONDAY),
          membership("b", Act.BELONG).status(Status.ONGOING).from(YEARS_LATER));
    }

    @Test
    void whoPlansOrDeniesToLeaveBelongs() {
      peace(
          membership("a", Act.LEAVE).status(Status.PLANNED).from(MONDAY),
          membership("b", Act.BELONG).status(Status.ONGOING).from(TUESDAY));
      peace(
          membership("a", Act.LEAVE).status(Status.DENIED).from(MONDAY),
          membership("b", Act.BELONG).status(Status.ONGOING).from(TUESDAY));
    }

    @Test
    void anotherAllianceOrAnotherMemberIsAnotherMatter() {
      peace(
          membership("a", Act.LEAVE).from(MONDAY),
          Samples.claim("b", ClaimType.MEMBERSHIP, Act.BELONG)
              .role(Role.MEMBER, "ARM")
              .role(Role.ORGANISATION, "org:cis")
              .status(Status.ONGOING)
              .from(TUESDAY),
          Samples.claim("c", ClaimType.MEMBERSHIP, Act.BELONG)
              .role(Role.MEMBER, "BLR")
              .role(Role.ORGANISATION, "org:csto")
              .status(Status.ONGOING)
              .from(TUESDAY));
    }
  }

  @Nested
  class OfPlace {
    @Test
    void oneDeedInTwoPlaces() {
      Contradiction found =
          clash(
              Kind.PLACE,
              meeting("a").held("2023-05-25").place("place:minsk").from(MONDAY),
              meeting("b").held("2023-05-25").place("place:sochi").from(TUESDAY));
      assertEquals("meeting done with place place:minsk and place:sochi", found.sentence());
    }

    @Test
    void onePlaceOrNoneIsNone() {
      peace(
          meeting("a").held("2023-05-25").place("place:minsk").from(MONDAY),
          meeting("b").held("2023-05-25").place("place:minsk").from(TUESDAY),
          meeting("c").held("2023-05-25").from(TUESDAY));
    }

    @Test
    void anotherDayOrADocumentOfBothIsAnotherDeed() {
      peace(
          meeting("a").held("2023-05-25").place("place:minsk").from(MONDAY),
          meeting("b").held("2023-05-28").place("place:sochi").from(TUESDAY));
      peace(
          meeting("a").held("2023-05-25").place("place:minsk").from(MONDAY),
          meeting("a").held("2023-05-25").place("place:sochi").at(40).from(MONDAY));
    }

    @Test
    void aMonthLaterItIsAnotherDeed() {
      peace(
          meeting("a").place("place:minsk").from(MONDAY),
          meeting("b").place("place:sochi").from(MONTH_LATER));
    }
  }

  @Nested
  class OfAttribution {
    private static final String WORDS = "Nous garderons chaque pont de ce fleuve";

    @Test
    void oneSentenceInTwoMouths() {
      Contradiction found =
          clash(
              Kind.ATTRIBUTION,
              saying("a", "person:orlan", WORDS).from(MONDAY),
              saying("b", "text:Milo Brisk", WORDS).from(TUESDAY));
      assertEquals("the same words said by person:orlan and by text:Milo Brisk", found.sentence());
      assertEquals(List.of(), found.lines());
    }

    @Test
    void whateverTheMarksAndCapitals() {
      clash(
          Kind.ATTRIBUTION,
          saying("a", "person:orlan", "L'armée gardera chaque pont, dit-il : tous !").from(MONDAY),
          saying("b", "person:brisk", "« l’Armée gardera chaque pont… Dit il, tous »")
              .from(TUESDAY));
    }

    @Test
    void twoPeopleOfOneStateAreTwoMouths() {
      clash(
          Kind.ATTRIBUTION,
          saying("a", "person:orlan", WORDS).stands("person:orlan", "RUS").from(MONDAY),
          saying("b", "person:orlova", WORDS).stands("person:orlova", "RUS").from(TUESDAY));
    }

    @Test
    void theSpeakersMinistryOrStateRepeatsHim() {
      SourcedClaim president =
          saying("a", "person:orlan", WORDS).stands("person:orlan", "RUS").from(MONDAY);
      peace(
          president,
          saying("b", "org:russia-mfa", WORDS).stands("org:russia-mfa", "RUS").from(TUESDAY));
      peace(president, saying("b", "RUS", WORDS).from(TUESDAY));
      SourcedClaim secretary =
          saying("a", "person:sela", WORDS).stands("person:sela", "org:csto").from(MONDAY);
      peace(secretary, saying("b", "org:csto", WORDS).from(TUESDAY));
    }

    @Test
    void theMinistryOfAnotherStateDoesNotRepeatHim() {
      clash(
          Kind.ATTRIBUTION,
          saying("a", "person:orlan", WORDS).stands("person:orlan", "RUS").from(MONDAY),
          saying("b", "org:belarus-mfa", WORDS).stands("org:belarus-mfa", "BLR").from(TUESDAY));
    }

    @Test
    void aSayingInManyMouthsIsNone() {
      peace(
          saying("a", "person:orlan", WORDS).from(MONDAY),
          saying("b", "person:brisk", WORDS).from(TUESDAY),
          saying("c", "person:orlova", WORDS).from(TUESDAY),
          saying("d", "person:sela", WORDS).from(TUESDAY));
    }

    @Test
    void aFewWordsAreSaidByMany() {
      peace(
          saying("a", "person:orlan", "La paix avant tout le reste".substring(0, 19)).from(MONDAY),
          saying("b", "person:brisk", "La paix avant tout le reste".substring(0, 19))
              .from(TUESDAY));
    }

    @Test
    void whoQuotesInHisOwnArticleOrLaterIsNone() {
      peace(
          saying("a", "person:orlan", WORDS).from(MONDAY),
          saying("a", "person:brisk", WORDS).at(60).from(MONDAY));
      peace(
          saying("a", "person:orlan", WORDS).from(MONDAY),
          saying("b", "person:brisk", WORDS).from(MONTH_LATER));
    }

    @Test
    void aMouthToldByACommonNounIsNone() {
      peace(
          saying("a", "person:orlan", WORDS).from(MONDAY),
          saying("b", "text:il", WORDS).from(TUESDAY),
          saying("c", "text:le ministre", WORDS).from(TUESDAY));
    }
  }

  @Nested
  class OfOffice {
    private static final String ODD = "the text names Milo Brisk as minister, not Tila Orso";

    private List<Contradiction> found(String code, int at, Claim... claims) {
      ArticleReading plain =
          Samples.reading("a", "A text of fifty words or so".repeat(9), "1", MONDAY, claims);
      Annotations remarked =
          new Annotations(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(new Annotations.Remark(new Span(at, at + 4), code, ODD)));
      ArticleReading reading =
          new ArticleReading(
              plain.article(),
              plain.version(),
              plain.state(),
              plain.header(),
              remarked,
              plain.claims(),
              plain.problems());
      return new ContradictionFinder(HOSTS).find(List.of(), List.of(), Stream.of(reading));
    }

    @Test
    void anOfficeThatIsAnothersIsToldByTheNearestClaim() {
      Claim far = meeting("a").build();
      Claim near = deployment("a").at(60).build();
      assertEquals(
          List.of(new Contradiction(Kind.OFFICE, near, Optional.empty(), List.of(), ODD)),
          found("office-contradicts-name", 50, far, near));
      assertEquals(far, found("office-contradicts-name", 2, far, near).get(0).first());
    }

    @Test
    void otherRemarksAreNone() {
      assertEquals(List.of(), found("odd", 50, meeting("a").build()));
    }

    @Test
    void whereNothingIsClaimedNothingIsContradicted() {
      assertEquals(List.of(), found("office-contradicts-name", 50));
    }
  }

  @Test
  void theOrderOfLinesAndStatementsDoesNotMatter() {
    for (long seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      RandomClaims claims = new RandomClaims(random);
      List<SourcedClaim> all = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        Header header = Samples.header("2023-05-" + (10 + i % 20), "outlet:o" + i % 4);
        all.add(new SourcedClaim(claims.next("doc" + i % 20), header));
      }
      List<Line> lines = new ArrayList<>(new LineMaker(HOSTS).lines(all.stream()));
      List<SourcedClaim> statements = new ArrayList<>(statements(all));
      ContradictionFinder finder = new ContradictionFinder(HOSTS);
      List<Contradiction> expected = finder.find(lines, statements, Stream.empty());
      assertTrue(expected.size() > 5, "seed " + seed + " gives " + expected.size());
      for (int round = 0; round < 3; round++) {
        Collections.shuffle(lines, random);
        Collections.shuffle(statements, random);
        assertEquals(expected, finder.find(lines, statements, Stream.empty()), "seed " + seed);
      }
    }
  }
}
