package org.pactwatch.ledger.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/** What documents add to the duties on record, and what they put in doubt. */
class DutyLinesTest {
  private static final Header DAWN = Samples.header("2023-05-29", "outlet:dawn");
  private static final Header DUSK = Samples.header("2023-05-30", "outlet:dusk");

  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() {
    gazetteer = Gazetteer.load();
  }

  private static List<LineSummary> lines(SourcedClaim... claims) {
    return new LineMaker(Background.of(() -> gazetteer))
        .lines(Stream.of(claims)).stream().map(Line::summary).toList();
  }

  private static List<Duty> owed(String attacked, String day, List<LineSummary> lines) {
    Attack attack = new Attack(EntityId.state(attacked), LocalDate.parse(day), Optional.empty());
    return new DutyFinder(gazetteer, lines).answer(attack).owed();
  }

  private static List<Duty> defending(String obligor, List<Duty> duties) {
    return duties.stream()
        .filter(duty -> duty.kind() == ObligationKind.DEFENSE)
        .filter(duty -> duty.obligor().toString().equals(obligor))
        .toList();
  }

  private static Samples.Builder membership(String document, Act act, String state) {
    return Samples.claim(document, ClaimType.MEMBERSHIP, act)
        .role(Role.MEMBER, state)
        .role(Role.ORGANISATION, "org:csto");
  }

  private static Samples.Builder promise(String document) {
    return Samples.claim(document, ClaimType.OBLIGATION, Act.BIND)
        .kind(ObligationKind.DEFENSE)
        .status(Status.ONGOING)
        .role(Role.OBLIGOR, "IND")
        .role(Role.OBLIGEE, "CHE");
  }

  @Test
  void aPromiseThatOnlyDocumentsTellIsADutyByLine() {
    List<LineSummary> lines = lines(promise("a").by("IND").from(DAWN));
    Duty duty = defending("IND", owed("CHE", "2023-06-01", lines)).get(0);
    assertEquals(Basis.LINE, duty.basis());
    assertEquals(Footing.CLAIMED, duty.footing());
    assertEquals(Optional.empty(), duty.clause().instrument());
    assertEquals(Optional.of("2023-05-29"), duty.term().since());
    Citation source = duty.steps().get(0).source();
    assertEquals(lines.get(0).id().value(), source.id());
    assertEquals(List.of(lines.get(0).links().get(0).claim()), source.claims());
    assertEquals(Optional.of(Standing.Level.CLAIMED), source.standing());
    assertEquals(List.of(), owed("CHE", "2023-05-28", lines), "nobody had told it yet");
  }

  @Test
  void whatBothSidesSayIsOnFirmGround() {
    List<LineSummary> lines =
        lines(promise("a").by("IND").from(DAWN), promise("b").by("CHE").from(DUSK));
    Duty duty = defending("IND", owed("CHE", "2023-06-01", lines)).get(0);
    assertEquals(Footing.IN_FORCE, duty.footing());
    assertEquals(2, duty.steps().get(0).source().claims().size());
  }

  @Test
  void whatOnlyDocumentsTellCanBeDisputed() {
    List<LineSummary> lines =
        lines(promise("a").by("IND").from(DAWN), promise("b").negative().by("CHE").from(DUSK));
    Duty duty = defending("IND", owed("CHE", "2023-06-01", lines)).get(0);
    assertEquals(Footing.DISPUTED, duty.footing());
  }

  @Test
  void whatIsOnRecordIsNotToldTwice() {
    List<LineSummary> lines =
        lines(
            Samples.claim("a", ClaimType.OBLIGATION, Act.BIND)
                .kind(ObligationKind.DEFENSE)
                .status(Status.ONGOING)
                .role(Role.OBLIGOR, "RUS")
                .role(Role.OBLIGEE, "ARM")
                .from(DAWN));
    List<Duty> defending = defending("RUS", owed("ARM", "2023-06-01", lines));
    assertEquals(2, defending.size(), "the two treaties on record");
    for (Duty duty : defending) {
      assertEquals(Basis.GAZETTEER, duty.basis());
      Step last = duty.steps().get(duty.steps().size() - 1);
      assertEquals(lines.get(0).id().value(), last.source().id());
    }
  }

  @Test
  void whereNobodyIsNamedTheBoundOweItEachOther() {
    List<LineSummary> lines =
        lines(
            Samples.claim("a", ClaimType.OBLIGATION, Act.BIND)
                .kind(ObligationKind.DEFENSE)
                .status(Status.AGREED)
                .role(Role.OBLIGOR, "CHE", "IND")
                .from(DAWN));
    assertEquals(1, defending("IND", owed("CHE", "2023-06-01", lines)).size());
    assertEquals(1, defending("CHE", owed("IND", "2023-06-01", lines)).size());
  }

  @Test
  void aMemberByDocumentsAloneIsBoundAsTheyStand() {
    List<LineSummary> lines =
        lines(membership("a", Act.BELONG, "SRB").status(Status.ONGOING).from(DAWN));
    Duty duty = defending("SRB", owed("BLR", "2023-06-01", lines)).get(0);
    assertEquals(Basis.LINE, duty.basis());
    assertEquals(Footing.CLAIMED, duty.footing());
    assertEquals(Optional.of("4"), duty.clause().article());
    assertEquals(lines.get(0).id().value(), duty.steps().get(0).source().id());
    Duty towards = defending("RUS", owed("SRB", "2023-06-01", lines)).get(0);
    assertEquals(Basis.LINE, towards.basis());
  }

  @Test
  void whoIsSaidToHaveLeftIsStillToldWithTheDoubt() {
    List<LineSummary> lines = lines(membership("a", Act.LEAVE, "KAZ").by("UKR").from(DAWN));
    Duty after = defending("KAZ", owed("BLR", "2023-06-01", lines)).get(0);
    assertEquals(Basis.GAZETTEER, after.basis());
    assertEquals(Footing.DISPUTED, after.footing());
    assertEquals(lines.get(0).id().value(), after.doubts().get(0).source().id());
    Duty before = defending("KAZ", owed("BLR", "2023-05-28", lines)).get(0);
    assertEquals(List.of(), before.doubts(), "not told yet");
  }

  @Test
  void whoOnlyPlansToLeaveIsBoundAndTheDoubtIsTold() {
    List<LineSummary> lines =
        lines(membership("a", Act.LEAVE, "KAZ").status(Status.PLANNED).by("KAZ").from(DAWN));
    Duty duty = defending("KAZ", owed("BLR", "2023-06-01", lines)).get(0);
    assertEquals(Footing.IN_FORCE, duty.footing());
    assertEquals(1, duty.doubts().size());
  }

  @Test
  void aMembershipThatSomebodyDeniesIsDisputed() {
    List<LineSummary> lines =
        lines(
            membership("a", Act.BELONG, "KAZ").status(Status.ONGOING).by("RUS").from(DAWN),
            membership("b", Act.BELONG, "KAZ")
                .status(Status.ONGOING)
                .negative()
                .by("KAZ")
                .from(DUSK));
    Duty duty = defending("KAZ", owed("BLR", "2023-06-01", lines)).get(0);
    assertEquals(Footing.DISPUTED, duty.footing());
  }

  @Test
  void whoSignedIsABoundPartyOnlyByClaim() {
    Samples.Builder signing =
        Samples.claim("a", ClaimType.AGREEMENT, Act.SIGN)
            .instrument("instrument:liptako-gourma-charter-2023");
    List<LineSummary> lines = lines(signing.role(Role.PARTY, "TCD").held("2023-10-01").from(DAWN));
    Duty duty = defending("TCD", owed("NER", "2024-01-15", lines)).get(0);
    assertEquals(Basis.LINE, duty.basis());
    assertEquals(Footing.CLAIMED, duty.footing());
  }

  @Test
  void aPartyOnRecordIsNotBoundEarlierBecauseItSigned() {
    List<LineSummary> lines =
        lines(
            Samples.claim("a", ClaimType.AGREEMENT, Act.SIGN)
                .instrument("instrument:russia-dprk-treaty-2024")
                .role(Role.PARTY, "PRK", "RUS")
                .held("2024-06-19")
                .from(Samples.header("2024-06-20", "outlet:dawn")));
    assertEquals(List.of(), defending("RUS", owed("PRK", "2024-10-10", lines)));
  }

  @Test
  void aMemberOnRecordIsNotBoundEarlierBecauseSomebodySaysSo() {
    List<LineSummary> lines =
        lines(
            Samples.claim("a", ClaimType.MEMBERSHIP, Act.JOIN)
                .role(Role.MEMBER, "FIN")
                .role(Role.ORGANISATION, "org:nato")
                .held("2022-05")
                .from(DAWN));
    assertEquals(
        List.of(),
        defending("USA", owed("FIN", "2023-01-01", lines)).stream()
            .filter(duty -> duty.basis() == Basis.LINE)
            .toList());
  }

  @Test
  void theOrderOfLinesDoesNotMatter() {
    List<LineSummary> lines =
        new ArrayList<>(
            lines(
                promise("a").by("IND").from(DAWN),
                promise("b").by("CHE").from(DUSK),
                membership("c", Act.LEAVE, "KAZ").by("UKR").from(DAWN),
                membership("d", Act.SUSPEND, "ARM").by("ARM").from(DUSK),
                membership("e", Act.BELONG, "SRB").status(Status.ONGOING).from(DAWN),
                membership("f", Act.BELONG, "CHE").status(Status.ONGOING).from(DUSK)));
    assertTrue(lines.size() > 4);
    List<Duty> expected = owed("CHE", "2023-06-01", lines);
    for (long seed = 1; seed <= 20; seed++) {
      Collections.shuffle(lines, new Random(seed));
      assertEquals(expected, owed("CHE", "2023-06-01", lines), "seed " + seed);
    }
  }
}
