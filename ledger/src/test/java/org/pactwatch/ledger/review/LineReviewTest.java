package org.pactwatch.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionEntry.State;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** What reviewers decide on lines, and what stays of decisions when documents come and go. */
class LineReviewTest extends ReviewOnEachBackend {
  @Test
  void mergedLinesAreOneUnderTheIdOfTheFirst() {
    LineId missiles = line(BEGUN).id();
    LineId rockets = line(ROCKETS).id();
    DecisionId id = ledger.decide(Desk.by("R. Velt", 1)).merge(List.of(missiles, rockets));
    Line merged = line(ROCKETS);
    assertEquals(missiles, merged.id());
    assertEquals(List.of(BEGUN, ROCKETS, PLANNED), Desk.words(merged));
    assertEquals(Optional.of(merged), ledger.line(rockets));
    assertTrue(
        merged
            .claims()
            .get(1)
            .reason()
            .endsWith("R. Velt put its line together with " + missiles + " (" + id + ")."),
        merged.claims().get(1).reason());
    assertEquals(State.IN_EFFECT, state(id));

    ledger.decide(Desk.by("R. Velt", 2)).undo(id);
    assertEquals(rockets, line(ROCKETS).id());
  }

  @Test
  void claimsSetApartHaveALineOfTheirOwn() {
    LineId whole = line(BEGUN).id();
    DecisionId id = ledger.decide(Desk.by("R. Velt", 1)).split(whole, List.of(claim(PLANNED)));
    assertEquals(List.of(PLANNED), Desk.words(line(PLANNED)));
    assertEquals(List.of(BEGUN), Desk.words(line(BEGUN)));
    assertEquals(whole, line(BEGUN).id());
    LineId apart = line(PLANNED).id();
    assertNotEquals(whole, apart);

    ledger.record(
        Desk.article(
            "four",
            "1",
            new Desk.Sentence(
                "AAA goes on.",
                "deployment deploy ongoing actor=AAA host=BBB item=weapon:missile")));
    assertEquals(whole, line("AAA goes on.").id(), "who comes later stays with the rest");
    assertEquals(apart, line(PLANNED).id());

    ledger.decide(Desk.by("R. Velt", 2)).undo(id);
    assertEquals(whole, line(PLANNED).id());
    assertEquals(Optional.of(whole), ledger.line(apart).map(Line::id), "the id leads on");
  }

  @Test
  void onLinesTheLaterOvertakesTheEarlier() {
    LineId missiles = line(BEGUN).id();
    DecisionId merge =
        ledger.decide(Desk.by("R. Velt", 1)).merge(List.of(missiles, line(ROCKETS).id()));
    DecisionId split =
        ledger.decide(Desk.by("A. Lind", 2)).split(missiles, List.of(claim(ROCKETS)));
    assertEquals(List.of(ROCKETS), Desk.words(line(ROCKETS)));
    assertEquals(List.of(BEGUN, PLANNED), Desk.words(line(BEGUN)));
    assertEquals(State.OVERTAKEN, state(merge));
    assertEquals("overtaken by " + split + " of A. Lind", Desk.entry(ledger, merge).reason());
    assertEquals(List.of(split), Desk.entry(ledger, merge).against());
    assertEquals(List.of(merge), Desk.entry(ledger, split).against());

    DecisionId again =
        ledger.decide(Desk.by("R. Velt", 3)).merge(List.of(missiles, line(ROCKETS).id()));
    assertEquals(3, line(ROCKETS).claims().size());
    assertEquals(
        List.of(State.IN_EFFECT, State.OVERTAKEN, State.IN_EFFECT),
        List.of(state(merge), state(split), state(again)));
  }

  @Test
  void ofSeveralHostsOnlyTheOneMeantIsMerged() {
    String both = "AAA sends missiles to CCC and DDD.";
    String rockets = "Rockets from AAA stand in CCC.";
    ledger.record(
        Desk.article(
            "hosts",
            "1",
            new Desk.Sentence(
                both, "deployment deploy done actor=AAA host=CCC,DDD item=weapon:missile"),
            new Desk.Sentence(
                rockets, "deployment deploy done actor=AAA host=CCC item=weapon:rocket")));
    LineSummary inCcc =
        ledger.linesOf(claim(both)).stream()
            .filter(line -> line.roles().of(Role.HOST).equals(List.of(EntityId.state("CCC"))))
            .findFirst()
            .orElseThrow();
    DecisionId id =
        ledger.decide(Desk.by("R. Velt", 1)).merge(List.of(line(rockets).id(), inCcc.id()));
    assertEquals(List.of(both, rockets), Desk.words(line(rockets)));
    List<LineSummary> of = ledger.linesOf(claim(both));
    assertEquals(List.of(1, 2), of.stream().map(line -> line.links().size()).sorted().toList());
    assertEquals(State.IN_EFFECT, state(id));
  }

  @Test
  void decisionsGoWithAForgottenTextAndLeaveNoWordOfIt() {
    LineId missiles = line(BEGUN).id();
    DecisionId merge =
        ledger.decide(Desk.by("R. Velt", 1)).merge(List.of(missiles, line(ROCKETS).id()));
    DecisionId accept = ledger.decide(Desk.by("R. Velt", 2)).accept(claim(ROCKETS));
    ledger.decide(Desk.by("R. Velt", 3)).undo(accept);
    ledger.forget(new DocumentId("three"), new Tombstone.Why(Optional.empty(), Optional.empty()));
    assertEquals(List.of(merge), ledger.decisions().stream().map(DecisionEntry::id).toList());
    assertEquals(State.IDLE, state(merge));
    assertTrue(
        ledger.decisions().stream().noneMatch(one -> one.decision().toString().contains("rocket")));
    assertEquals(missiles, line(BEGUN).id());
  }

  @Test
  void whatIsKeptIsWhatIsComputed() {
    ledger.settle();
    ledger.decide(Desk.by("R. Velt", 1)).reject(claim(PLANNED));
    ledger.decide(Desk.by("R. Velt", 2)).correct(claim(ROCKETS), status("denied"));
    ledger.decide(Desk.by("R. Velt", 3)).merge(List.of(line(BEGUN).id(), line(ROCKETS).id()));
    List<Line> lines = ledger.lines(LineFilter.all());
    List<DecisionEntry> decisions = ledger.decisions();
    List<Contradiction> contradictions = ledger.contradictions();
    assertEquals(1, contradictions.size(), "begun and denied");
    ledger.settle();
    assertEquals(lines, ledger.lines(LineFilter.all()));
    assertEquals(decisions, ledger.decisions());
    assertEquals(contradictions, ledger.contradictions());
    assertEquals(List.of(), ledger.examine().problems());
  }

  @Test
  void decisionsHoldWhateverWasKnown() {
    DecisionId merge =
        ledger.decide(Desk.by("R. Velt", 1)).merge(List.of(line(BEGUN).id(), line(ROCKETS).id()));
    DecisionId reject = ledger.decide(Desk.by("R. Velt", 2)).reject(claim(PLANNED));
    Ledger before = ledger.knownBy(LocalDate.parse("2031-05-28"));
    assertEquals(List.of(), before.lines(LineFilter.all()));
    assertEquals(State.IDLE, Desk.stateOf(before, merge), "no line of it was known");
    Ledger after = ledger.knownBy(LocalDate.parse("2031-05-29"));
    assertEquals(State.IN_EFFECT, Desk.stateOf(after, merge));
    assertEquals(State.IN_EFFECT, Desk.stateOf(after, reject));
    assertEquals(ledger.lines(LineFilter.all()), after.lines(LineFilter.all()));
  }
}
