package org.pactwatch.ledger.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/** Who has promised what under which treaty. */
class TreatyFinderTest {
  private static final Optional<EntityId> CSTO =
      Optional.of(EntityId.parse("instrument:csto-treaty-1992"));

  private static final Header JULY = Samples.header("2023-07-02", "outlet:dawn");

  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() {
    gazetteer = Gazetteer.load();
  }

  private static List<TreatyMember> on(String day, SourcedClaim... claims) {
    LineMaker maker = new LineMaker(Background.of(() -> gazetteer));
    return new TreatyFinder(gazetteer, maker.lines(Stream.of(claims))).on(LocalDate.parse(day));
  }

  private static List<TreatyMember> under(Optional<EntityId> instrument, List<TreatyMember> all) {
    return all.stream().filter(one -> one.instrument().equals(instrument)).toList();
  }

  private static Samples.Builder defends(String obligee) {
    return Samples.claim("a", ClaimType.OBLIGATION, Act.BIND)
        .role(Role.OBLIGOR, "RUS")
        .role(Role.OBLIGEE, obligee)
        .kind(ObligationKind.DEFENSE)
        .status(Status.ONGOING);
  }

  @Test
  void membersOfTheDay() {
    assertEquals(
        List.of("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"),
        under(CSTO, on("2023-06-01")).stream().map(one -> one.state().toString()).toList());
    assertEquals(
        List.of("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"),
        under(CSTO, on("2010-06-01")).stream().map(one -> one.state().toString()).toList());
    assertEquals(List.of(), under(CSTO, on("1990-01-01")));
  }

  @Test
  void eachPromisesWhatItsClausesSayOfIt() {
    Optional<EntityId> budapest =
        Optional.of(EntityId.parse("instrument:budapest-memorandum-1994"));
    for (TreatyMember member : under(budapest, on("2023-06-01"))) {
      boolean depositary = Set.of("GBR", "RUS", "USA").contains(member.state().toString());
      assertEquals(depositary, member.kinds().contains(ObligationKind.ASSURANCE), member::toString);
    }
  }

  @Test
  void whatIsOwedToAllBindsNobodyInParticular() {
    assertTrue(
        on("2023-06-01").stream()
            .noneMatch(one -> one.instrument().toString().contains("charter-1945")));
  }

  @Test
  void aLineOfWhatIsOnRecordIsAStepOfIt() {
    List<TreatyMember> all = on("2023-08-01", defends("BLR").said("2023-07-01").from(JULY));
    assertEquals(List.of(), under(Optional.empty(), all));
    TreatyMember russia =
        under(CSTO, all).stream()
            .filter(one -> one.state().equals(EntityId.state("RUS")))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(Basis.GAZETTEER, Basis.LINE),
        russia.steps().stream().map(step -> step.source().basis()).toList());
  }

  @Test
  void aLineOfWhatIsNotOnRecordStandsByItself() {
    List<TreatyMember> all = on("2023-08-01", defends("CUB").said("2023-07-01").from(JULY));
    TreatyMember told = under(Optional.empty(), all).get(0);
    assertEquals(EntityId.state("RUS"), told.state());
    assertEquals(Set.of(ObligationKind.DEFENSE), told.kinds());
    assertEquals(Basis.LINE, told.basis());
    assertEquals(Footing.CLAIMED, told.footing());
    assertTrue(
        under(CSTO, all).stream().allMatch(one -> one.steps().size() == 1), "owed to no party");
  }
}
