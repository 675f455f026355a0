package org.pactwatch.ledger.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.standing.Standing.Level;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

class JudgeTest {
  private static final List<EntityId> PARTIES = List.of(Samples.id("BLR"), Samples.id("RUS"));
  private static final Header DAWN = Samples.header("2023-05-29", "outlet:dawn");
  private static final Header DUSK = Samples.header("2023-05-30", "outlet:dusk");

  private static Standing judge(SourcedClaim... claims) {
    return new Judge(Background.none()).judge(Stream.of(claims).sorted().toList(), PARTIES);
  }

  private static Standing judge(KnownCopies copies, SourcedClaim... claims) {
    return new Judge(new StateMedia(), copies).judge(Stream.of(claims).sorted().toList(), PARTIES);
  }

  private static Samples.Builder arms(String document) {
    return Samples.claim(document, ClaimType.TRANSFER, Act.DELIVER)
        .role(Role.SUPPLIER, "RUS")
        .role(Role.RECIPIENT, "BLR");
  }

  private static Samples.Builder nuclear(String document) {
    return Samples.claim(document, ClaimType.STATIONING, Act.HOST)
        .role(Role.OWNER, "RUS")
        .role(Role.HOST, "BLR")
        .item("weapon:nuclear")
        .status(Status.ONGOING);
  }

  @Test
  void anOutletsOwnVoiceIsReported() {
    Standing standing = judge(arms("a").from(DAWN));
    assertEquals(Level.REPORTED, standing.level());
    assertEquals(List.of("Told that it is so by outlet:dawn."), standing.reasons());
  }

  @Test
  void onePartysWordIsClaimed() {
    Standing standing =
        judge(
            arms("a")
                .by("person:orlan")
                .stands("person:orlan", "RUS")
                .via("outlet:belta")
                .from(DAWN),
            arms("b").by("RUS").via("outlet:afp").from(DUSK));
    assertEquals(Level.CLAIMED, standing.level());
    assertEquals(
        List.of(Samples.id("RUS")), standing.origins(), "who passes a word on is no origin of it");
    assertTrue(standing.reasons().contains("The only party that says so is RUS."));
  }

  @Test
  void bothPartiesAgree() {
    assertEquals(
        Level.AGREED,
        judge(arms("a").by("RUS").from(DAWN), arms("b").by("BLR").from(DUSK)).level());
  }

  @Test
  void twoIndependentOriginsCorroborate() {
    assertEquals(
        Level.CORROBORATED,
        judge(arms("a").by("RUS").from(DAWN), arms("b").by("USA").from(DUSK)).level());
    assertEquals(
        Level.CORROBORATED,
        judge(arms("a").via("outlet:afp").from(DAWN), arms("b").via("outlet:reuters").from(DUSK))
            .level());
  }

  @Test
  void nuclearHostingNeedsThreeOrigins() {
    SourcedClaim one = nuclear("a").by("RUS").from(DAWN);
    SourcedClaim two = nuclear("b").by("USA").from(DAWN);
    SourcedClaim three = nuclear("c").by("org:iaea").from(DAWN);
    assertEquals(Level.CLAIMED, judge(one, two).level());
    assertEquals(Level.CORROBORATED, judge(one, two, three).level());
  }

  @Test
  void outletsWhoseLineageIsUnknownAreNotTakenForIndependent() {
    Standing standing = judge(arms("a").from(DAWN), arms("b").from(DUSK));
    assertEquals(Level.REPORTED, standing.level());
    assertTrue(
        standing
            .reasons()
            .contains("That outlet:dawn, outlet:dusk do not copy one source is not established."));
  }

  @Test
  void fiveOutletsWithOneAgencyAreOneOrigin() {
    Header credited =
        new Header(
            DAWN.published(), DAWN.outlet(), List.of(Samples.id("outlet:afp")), Optional.of("fr"));
    Standing standing = judge(arms("a").from(credited), arms("b").via("outlet:afp").from(DUSK));
    assertEquals(List.of(Samples.id("outlet:afp")), standing.origins());
    assertEquals(Level.REPORTED, standing.level());
  }

  @Test
  void unknownOriginsCountNone() {
    Standing standing =
        judge(arms("a").by("text:il").from(DAWN), arms("b").by("text:elle").from(Header.nothing()));
    assertEquals(List.of(), standing.origins());
    assertEquals(Level.CLAIMED, standing.level());
  }

  @Test
  void aDenialMakesItDisputedAndNothingElseDenied() {
    SourcedClaim denial = arms("b").status(Status.DENIED).by("BLR").from(DUSK);
    Standing disputed = judge(arms("a").by("RUS").from(DAWN), denial);
    assertEquals(Level.DISPUTED, disputed.level());
    assertEquals(
        List.of("Told that it is so by RUS.", "Told that it is not so by BLR."),
        disputed.reasons());
    assertEquals(Level.DENIED, judge(denial).level());
    assertEquals(
        Level.DENIED,
        judge(denial, arms("c").status(Status.POSSIBLE).from(DAWN)).level(),
        "a rumour does not stand against a denial");
    assertEquals(Level.DENIED, judge(arms("d").negative().by("RUS").from(DAWN)).level());
  }

  @Test
  void onlyThoseWhoGoFurthestVouchForIt() {
    Standing standing =
        judge(
            arms("a").by("RUS").from(DAWN), arms("b").status(Status.PLANNED).by("USA").from(DUSK));
    assertEquals(Level.CLAIMED, standing.level());
    assertEquals("Told that it is so by RUS.", standing.reasons().get(0));
    assertEquals(
        List.of(Samples.id("RUS"), Samples.id("USA")),
        standing.origins(),
        "who told of the plan is known all the same");
  }

  @Test
  void twoOutletsWithTextsOfTheirOwnCorroborate() {
    KnownCopies apart = new KnownCopies().apart("a", "b");
    Standing standing = judge(apart, arms("a").from(DAWN), arms("b").from(DUSK));
    assertEquals(Level.CORROBORATED, standing.level());
    assertEquals(
        List.of(
            "Told that it is so by outlet:dawn, outlet:dusk.",
            "2 independent origins say so; 2 are needed."),
        standing.reasons());
    assertEquals(List.of(), standing.origins(), "they speak in their own voice");
  }

  @Test
  void copiesOfOneAgencyCorroborateNothing() {
    KnownCopies copies =
        new KnownCopies().apart("a", "b").agency("a", "outlet:afp").agency("b", "outlet:afp");
    Standing standing = judge(copies, arms("a").from(DAWN), arms("b").from(DUSK));
    assertEquals(Level.REPORTED, standing.level());
    assertEquals(List.of("Told that it is so by outlet:afp."), standing.reasons());
    assertEquals(
        Level.CORROBORATED,
        judge(
                copies,
                arms("a").from(DAWN),
                arms("b").from(DUSK),
                arms("c").via("outlet:reuters").from(DUSK))
            .level());
  }

  @Test
  void aHeadlineAddsNoSourceToItsText() {
    KnownCopies apart = new KnownCopies().apart("a", "b");
    Standing standing = judge(apart, arms("a").from(DAWN), arms("a").by("RUS").at(50).from(DAWN));
    assertEquals(Level.CLAIMED, standing.level());
    assertEquals(
        List.of("Told that it is so by RUS.", "The only party that says so is RUS."),
        standing.reasons());
  }

  @Test
  void aPartysAgencyIsNoVoiceFromOutside() {
    KnownCopies none = new KnownCopies();
    assertEquals(
        Level.CLAIMED,
        judge(none, arms("a").by("BLR").from(DAWN), arms("b").via("outlet:belta").from(DUSK))
            .level(),
        "a state and its agency are one");
    assertEquals(
        Level.CLAIMED,
        judge(none, arms("a").by("RUS").from(DAWN), arms("b").via("outlet:belta").from(DUSK))
            .level(),
        "the agency of the other party comes not from outside");
    assertEquals(
        Level.CORROBORATED,
        judge(none, arms("a").by("RUS").from(DAWN), arms("b").via("outlet:afp").from(DUSK))
            .level());
  }

  @Test
  void twoPartiesAndOneFromOutsideCorroborate() {
    assertEquals(
        Level.CORROBORATED,
        judge(
                arms("a").by("RUS").from(DAWN),
                arms("b").by("BLR").from(DUSK),
                arms("c").by("USA").from(DUSK))
            .level());
  }
}
