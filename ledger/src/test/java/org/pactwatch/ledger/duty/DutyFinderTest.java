package org.pactwatch.ledger.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.State;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Duties by the facts that ship, for attacks that anyone can look up. */
class DutyFinderTest {
  private static Gazetteer gazetteer;
  private static DutyFinder finder;

  @BeforeAll
  static void load() {
    gazetteer = Gazetteer.load();
    finder = new DutyFinder(gazetteer, List.of());
  }

  private static Duties attack(String attacked, String day) {
    return finder.answer(
        new Attack(EntityId.state(attacked), LocalDate.parse(day), Optional.empty()));
  }

  private static Duties attack(String attacked, String day, String attacker) {
    return finder.answer(
        new Attack(
            EntityId.state(attacked), LocalDate.parse(day), Optional.of(EntityId.state(attacker))));
  }

  /** Who owes a kind of duty by an instrument. */
  private static String bound(List<Duty> duties, ObligationKind kind, String instrument) {
    return by(duties, instrument)
        .filter(duty -> duty.kind() == kind)
        .map(duty -> duty.obligor().toString())
        .sorted()
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Stream<Duty> by(List<Duty> duties, String instrument) {
    Optional<EntityId> id = Optional.of(EntityId.parse("instrument:" + instrument));
    return duties.stream().filter(duty -> duty.clause().instrument().equals(id));
  }

  private static Duty sole(List<Duty> duties, String instrument, String obligor) {
    List<Duty> found =
        by(duties, instrument)
            .filter(duty -> duty.obligor().toString().equals(obligor))
            .filter(duty -> duty.kind() == ObligationKind.DEFENSE)
            .toList();
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  @Test
  void alliesOfBelarusMustDefendConsultAndAbstain() {
    List<Duty> owed = attack("BLR", "2023-06-01").owed();
    assertEquals("ARM KAZ KGZ RUS TJK", bound(owed, ObligationKind.DEFENSE, "csto-treaty-1992"));
    assertEquals(
        "ARM KAZ KGZ RUS TJK", bound(owed, ObligationKind.CONSULTATION, "csto-treaty-1992"));
    assertEquals(
        "ARM KAZ KGZ RUS TJK", bound(owed, ObligationKind.NONAGGRESSION, "csto-treaty-1992"));
    assertEquals("RUS", bound(owed, ObligationKind.DEFENSE, "union-state-treaty-1999"));
    assertEquals("GBR RUS USA", bound(owed, ObligationKind.ASSURANCE, "budapest-memorandum-1994"));
  }

  @Test
  void anAttackerFromOutsideChangesNothingForTheAllies() {
    Duties open = attack("BLR", "2023-06-01");
    Duties named = attack("BLR", "2023-06-01", "UKR");
    assertEquals(open.owed(), named.owed());
    assertEquals("UKR", bound(named.broken(), ObligationKind.NONAGGRESSION, "un-charter-1945"));
    assertTrue(open.broken().isEmpty());
    assertFalse(named.neutral().contains(EntityId.state("UKR")));
  }

  @Test
  void aDutyTellsItsReasonStepByStep() {
    Duty duty = sole(attack("BLR", "2023-06-01").owed(), "csto-treaty-1992", "KAZ");
    assertEquals(Basis.GAZETTEER, duty.basis());
    assertEquals(Footing.IN_FORCE, duty.footing());
    assertEquals(Optional.of("1994-04-20"), duty.term().since());
    assertEquals(Optional.of("4"), duty.clause().article());
    assertEquals(4220, duty.clause().atop().orElseThrow());
    assertEquals(
        List.of(
            "KAZ is party to instrument:csto-treaty-1992 since 1994-04-20.",
            "BLR is party to instrument:csto-treaty-1992 since 1994-04-20."),
        duty.steps().stream().limit(2).map(Step::sentence).toList());
    assertTrue(duty.steps().get(2).sentence().startsWith("Article 4 obliges to defense: "));
    duty.steps().forEach(step -> assertEquals("instrument:csto-treaty-1992", step.source().id()));
  }

  @Test
  void whoWasAskedInVainWasBoundAllTheSame() {
    List<Duty> owed = attack("ARM", "2022-09-13", "AZE").owed();
    assertEquals("BLR KAZ KGZ RUS TJK", bound(owed, ObligationKind.DEFENSE, "csto-treaty-1992"));
    assertEquals("RUS", bound(owed, ObligationKind.DEFENSE, "russia-armenia-treaty-1997"));
    assertEquals(
        List.of(), owed.stream().filter(duty -> duty.footing() != Footing.IN_FORCE).toList());
  }

  @Test
  void aFrozenMembershipIsToldBesideTheDuty() {
    Duty before = sole(attack("KAZ", "2024-02-21").owed(), "csto-treaty-1992", "ARM");
    Duty after = sole(attack("KAZ", "2024-02-22").owed(), "csto-treaty-1992", "ARM");
    assertEquals(List.of(), before.doubts());
    assertEquals(Footing.DISPUTED, after.footing());
    assertEquals("org:csto", after.doubts().get(0).source().id());
    Duty towards = sole(attack("ARM", "2024-03-01").owed(), "csto-treaty-1992", "KAZ");
    assertEquals(Footing.DISPUTED, towards.footing());
  }

  @Test
  void polandIsDefendedByTwoPacts() {
    List<Duty> owed = attack("POL", "2024-06-01").owed();
    assertEquals(
        31, by(owed, "north-atlantic-treaty-1949").filter(DutyFinderTest::defends).count());
    assertEquals(26, by(owed, "lisbon-treaty-2007").filter(DutyFinderTest::defends).count());
    assertEquals(
        31,
        by(owed, "north-atlantic-treaty-1949")
            .filter(duty -> duty.kind() == ObligationKind.CONSULTATION)
            .count());
    Duty austria = sole(owed, "lisbon-treaty-2007", "AUT");
    assertEquals(Optional.of("42(7) TEU"), austria.clause().article());
  }

  private static boolean defends(Duty duty) {
    return duty.kind() == ObligationKind.DEFENSE;
  }

  @Test
  void ukraineHadAssurancesAndNobodyToDefendIt() {
    Duties duties = attack("UKR", "2022-02-24", "RUS");
    assertEquals(List.of(), duties.owed().stream().filter(DutyFinderTest::defends).toList());
    assertEquals(
        "GBR RUS USA",
        bound(duties.owed(), ObligationKind.CONSULTATION, "budapest-memorandum-1994"));
    assertEquals(
        "GBR USA", bound(duties.owed(), ObligationKind.ASSURANCE, "budapest-memorandum-1994"));
    assertEquals(
        List.of("1", "2"),
        by(duties.broken(), "budapest-memorandum-1994")
            .map(duty -> duty.clause().article().orElseThrow())
            .sorted()
            .toList());
    assertEquals("RUS", bound(duties.broken(), ObligationKind.NONAGGRESSION, "un-charter-1945"));
    Duties earlier = attack("UKR", "2014-02-27", "RUS");
    assertEquals(
        "RUS", bound(earlier.broken(), ObligationKind.NONAGGRESSION, "russia-ukraine-treaty-1997"));
  }

  @Test
  void somePromisesAreCalledByOneAttackerAlone() {
    assertEquals(
        "FRA",
        bound(
            attack("UKR", "2024-06-01", "RUS").owed(),
            ObligationKind.ASSISTANCE,
            "france-ukraine-security-2024"));
    assertEquals(
        "",
        bound(
            attack("UKR", "2024-06-01", "BLR").owed(),
            ObligationKind.ASSISTANCE,
            "france-ukraine-security-2024"));
    Duty open =
        by(attack("UKR", "2024-06-01").owed(), "france-ukraine-security-2024").findFirst().get();
    assertEquals(List.of(EntityId.state("RUS")), open.clause().against());
  }

  @Test
  void finlandBeforeAndAfterItJoined() {
    Duties before = attack("FIN", "2023-04-03");
    Duties after = attack("FIN", "2023-04-04");
    assertEquals("", bound(before.owed(), ObligationKind.DEFENSE, "north-atlantic-treaty-1949"));
    assertEquals(
        30, by(after.owed(), "north-atlantic-treaty-1949").filter(DutyFinderTest::defends).count());
    assertEquals(
        26, by(before.owed(), "lisbon-treaty-2007").filter(DutyFinderTest::defends).count());
    assertEquals(
        "GBR", bound(before.owed(), ObligationKind.ASSISTANCE, "uk-finland-statement-2022"));
  }

  @Test
  void nigerIsDefendedByTheSahelAlone() {
    List<Duty> owed = attack("NER", "2024-01-15").owed();
    assertEquals("BFA MLI", bound(owed, ObligationKind.DEFENSE, "liptako-gourma-charter-2023"));
    assertEquals(2, owed.size());
    assertEquals(List.of(), attack("NER", "2023-09-15").owed());
  }

  @Test
  void aTreatySignedButNotInForceIsPending() {
    Duties signed = attack("PRK", "2024-10-10");
    EntityId treaty = EntityId.parse("instrument:russia-dprk-treaty-2024");
    assertEquals("", bound(signed.owed(), ObligationKind.DEFENSE, "russia-dprk-treaty-2024"));
    assertEquals(
        List.of(new Pending(treaty, "2024-06-19", Optional.of("2024-12-04"))), signed.pending());
    Duties bound = attack("PRK", "2024-12-04");
    assertEquals("RUS", bound(bound.owed(), ObligationKind.DEFENSE, "russia-dprk-treaty-2024"));
    assertEquals("CHN", bound(bound.owed(), ObligationKind.DEFENSE, "china-dprk-treaty-1961"));
    assertEquals(List.of(), bound.pending());
  }

  @Test
  void nothingInParticularBindsAnybodyToSwitzerland() {
    Duties duties = attack("CHE", "2023-01-01");
    assertEquals(List.of(), duties.owed());
    assertTrue(duties.neutral().size() > 190);
    GeneralRule charter = duties.general().get(1);
    assertEquals(ObligationKind.NONAGGRESSION, charter.kind());
    assertEquals(192, charter.states());
  }

  @Test
  void anAllyWhoAttacksBreaksItsDutyAndBindsTheOthersToBothSides() {
    Duties duties = attack("GRC", "2022-09-01", "TUR");
    assertEquals(
        "TUR", bound(duties.broken(), ObligationKind.DEFENSE, "north-atlantic-treaty-1949"));
    Duty france = sole(duties.owed(), "north-atlantic-treaty-1949", "FRA");
    assertEquals(Footing.UNSURE, france.footing());
    assertTrue(france.doubts().get(0).sentence().contains("from within"));
    assertEquals(Footing.IN_FORCE, sole(duties.owed(), "lisbon-treaty-2007", "FRA").footing());
    assertTrue(
        duties.conflicts().stream()
            .anyMatch(
                one ->
                    one.owed().clause().article().equals(Optional.of("42(7) TEU"))
                        && one.bound().obligee().equals(EntityId.state("TUR"))
                        && one.bound().kind() == ObligationKind.DEFENSE));
  }

  @Test
  void whoseDayIsNotKnownIsUnsure() {
    Duty turkey =
        sole(attack("AZE", "2020-10-01").owed(), "azerbaijan-turkey-agreement-2010", "TUR");
    assertEquals(Footing.UNSURE, turkey.footing());
    assertEquals(Optional.of("?"), turkey.term().since());
    assertEquals(
        0, by(attack("AZE", "2010-08-15").owed(), "azerbaijan-turkey-agreement-2010").count());
  }

  @Test
  void membersOfAPartyOweEachOtherNothingByIt() {
    assertEquals(
        "RUS",
        bound(
            attack("POL", "2010-06-01").owed(),
            ObligationKind.NONAGGRESSION,
            "nato-russia-founding-act-1997"));
  }

  @Test
  void aDayOutsideOfAllIsAnAnswer() {
    Duties duties = attack("POL", "1900-01-01");
    assertEquals(List.of(), duties.owed());
    assertEquals(List.of(), duties.general());
    Duties gone = attack("SUN", "2023-01-01");
    assertEquals("SUN does not exist on that day.", gone.remarks().get(0).sentence());
  }

  @Test
  void anUnknownStateIsAProblem() {
    ProblemException told = assertThrows(ProblemException.class, () -> attack("XXX", "2023-01-01"));
    assertEquals(ProblemCode.NOT_FOUND, told.problem().code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        assertThrows(ProblemException.class, () -> attack("BLR", "2023-01-01", "XXX"))
            .problem()
            .code());
    assertEquals(
        ProblemCode.BAD_OPTION,
        assertThrows(ProblemException.class, () -> attack("BLR", "2023-01-01", "BLR"))
            .problem()
            .code());
  }

  @Test
  void whoeverIsAttackedTheAnswerHoldsTogether() {
    LocalDate day = LocalDate.of(2023, 6, 1);
    for (EntityId state : states()) {
      Duties duties = finder.answer(new Attack(state, day, Optional.empty()));
      TreeSet<EntityId> all = new TreeSet<>(duties.neutral());
      for (Duty duty : duties.owed()) {
        assertEquals(state, duty.obligee());
        assertFalse(duty.obligor().equals(state), duty.toString());
        assertFalse(duties.neutral().contains(duty.obligor()), duty.toString());
        assertTrue(duty.footing() == Footing.IN_FORCE || !reasons(duty).isEmpty(), duty.toString());
        all.add(duty.obligor());
      }
      assertTrue(all.size() >= 190, state + " " + all.size());
      assertEquals(duties.owed().stream().sorted().toList(), duties.owed());
    }
  }

  private static String reasons(Duty duty) {
    return duty.term().since().filter(day -> day.length() < 10).orElse("") + duty.doubts();
  }

  private static List<EntityId> states() {
    return gazetteer.all(EntityKind.STATE).stream()
        .map(State.class::cast)
        .filter(state -> state.kind() == State.Kind.STATE)
        .map(State::id)
        .toList();
  }
}
