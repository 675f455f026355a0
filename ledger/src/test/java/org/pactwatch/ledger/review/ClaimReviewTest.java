package org.pactwatch.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionEntry.State;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.ProblemCode;

/** What reviewers decide on claims: what holds, and what it does to lines. */
class ClaimReviewTest extends ReviewOnEachBackend {
  @Test
  void rejectedClaimsLeaveLinesAndStayInTheLedger() {
    Line before = line(BEGUN);
    assertEquals(Status.BEGUN, before.status());
    DecisionId id = ledger.decide(Desk.by("R. Velt", 1)).reject(claim(BEGUN));
    assertEquals(Optional.of(before.id()), ledger.line(before.id()).map(Line::id));
    assertEquals(List.of(PLANNED), Desk.words(line(PLANNED)));
    assertEquals(Status.PLANNED, line(PLANNED).status());
    assertEquals(List.of(), ledger.linesOf(claim(BEGUN)));
    assertEquals(4, ledger.claims().count());
    assertEquals(List.of(claim(BEGUN)), Desk.entry(ledger, id).claims());
    assertEquals("reject", ledger.review().verdictOn(claim(BEGUN)).orElseThrow().kind());
    assertEquals(Optional.empty(), ledger.review().verdictOn(claim(MET)));
  }

  @Test
  void acceptedClaimsStayAsTheyAre() {
    List<Line> before = ledger.lines(LineFilter.all());
    DecisionId id = ledger.decide(Desk.by("R. Velt", 1)).accept(claim(BEGUN));
    assertEquals(before, ledger.lines(LineFilter.all()));
    assertEquals(State.IN_EFFECT, state(id));
  }

  @Test
  void correctedClaimsStandInLinesAsCorrectedAndTellIt() {
    LineId before = line(ROCKETS).id();
    SourcedClaim read = ledger.claim(claim(ROCKETS)).orElseThrow();
    Changes changes =
        Changes.of(
            Map.of(
                Field.STATUS, List.of("planned"),
                Field.ITEM, List.of("weapon:missile"),
                Field.TIME, List.of("2031-05")),
            Map.of());
    DecisionId id = ledger.decide(Desk.by("R. Velt", 1)).correct(claim(ROCKETS), changes);
    Line line = line(ROCKETS);
    assertEquals(3, line.claims().size());
    assertEquals(Optional.of(line), ledger.line(before), "the id it had leads to where it went");
    assertEquals(Optional.of(read), ledger.claim(claim(ROCKETS)), "as it was read");
    SourcedClaim right = ledger.review().judged(read).orElseThrow();
    assertEquals(read.claim().id(), right.claim().id());
    assertEquals(Status.PLANNED, right.claim().factuality().status());
    assertEquals("2031-05", right.claim().proposition().time().orElseThrow().value());
    assertEquals("test:rule corrected by " + id, right.claim().grounds().rule());
    assertEquals(read.claim().grounds().evidence(), right.claim().grounds().evidence());
  }

  @Test
  void theLatestOnAClaimIsInEffectAndUndoingBringsBackWhatItOvertook() {
    DecisionId first = ledger.decide(Desk.by("R. Velt", 1)).reject(claim(BEGUN));
    DecisionId second = ledger.decide(Desk.by("R. Velt", 2)).accept(claim(BEGUN));
    assertEquals(State.OVERTAKEN, state(first));
    assertEquals("overtaken by " + second + " of R. Velt", Desk.entry(ledger, first).reason());
    assertEquals(1, ledger.linesOf(claim(BEGUN)).size());
    assertEquals(List.of(), Desk.entry(ledger, first).against(), "who changes their mind agrees");

    DecisionId undo = ledger.decide(Desk.by("R. Velt", 3)).undo(second);
    assertEquals(State.UNDONE, state(second));
    assertEquals(State.IN_EFFECT, state(first));
    assertEquals(List.of(), ledger.linesOf(claim(BEGUN)));

    DecisionId redo = ledger.decide(Desk.by("R. Velt", 4)).undo(undo);
    assertEquals(List.of(State.UNDONE, State.IN_EFFECT), List.of(state(undo), state(redo)));
    assertEquals(List.of(State.OVERTAKEN, State.IN_EFFECT), List.of(state(first), state(second)));
    refuses(ProblemCode.BAD_DECISION, () -> ledger.decide(Desk.by("R. Velt", 5)).undo(undo));
  }

  @Test
  void reviewersWhoContradictEachOtherAreTold() {
    DecisionId velt = ledger.decide(Desk.by("R. Velt", 1)).reject(claim(BEGUN));
    DecisionId lind = ledger.decide(Desk.by("A. Lind", 2)).accept(claim(BEGUN));
    DecisionId same = ledger.decide(Desk.by("S. Oran", 3)).accept(claim(BEGUN));
    assertEquals(
        List.of(lind, same).stream().sorted().toList(), Desk.entry(ledger, velt).against());
    assertEquals(List.of(velt), Desk.entry(ledger, same).against());
    assertEquals(State.IN_EFFECT, state(same));
    ledger.decide(Desk.by("R. Velt", 4)).accept(claim(BEGUN));
    assertEquals(List.of(), Desk.entry(ledger, same).against(), "they agree now");
    assertEquals(List.of(), Desk.entry(ledger, velt).against(), "who gave in is not told");
  }

  @Test
  void holdsWhileAReadingSaysTheSameOfTheSameWords() {
    DecisionId accepted = ledger.decide(Desk.by("R. Velt", 1)).accept(claim(BEGUN));
    DecisionId rejected = ledger.decide(Desk.by("R. Velt", 2)).reject(claim(MET));
    DecisionId corrected =
        ledger.decide(Desk.by("R. Velt", 3)).correct(claim(PLANNED), status("proposed"));
    String original = ledger.document(new DocumentId("one")).orElseThrow().article().original();
    String second = ledger.document(new DocumentId("two")).orElseThrow().article().original();
    ledger.record(Desk.reading("one", original, "2", READ_BEGUN, READ_MET));
    assertEquals(
        List.of(State.IN_EFFECT, State.IN_EFFECT), List.of(state(accepted), state(rejected)));

    ledger.record(
        Desk.reading(
            "one",
            original,
            "3",
            new Desk.Sentence(BEGUN, "deployment deploy done actor=AAA host=BBB"),
            READ_MET));
    assertEquals(List.of(State.IDLE, State.IN_EFFECT), List.of(state(accepted), state(rejected)));
    assertEquals(
        "what is read in its words now says something else", Desk.entry(ledger, accepted).reason());

    ledger.record(
        Desk.reading(
            "two",
            second,
            "2",
            new Desk.Sentence(PLANNED, "deployment deploy possible actor=AAA host=BBB")));
    assertEquals(State.IN_EFFECT, state(corrected), "the right status is right of any reading");
    SourcedClaim now = ledger.claim(claim(PLANNED)).orElseThrow();
    assertEquals(
        Status.PROPOSED, ledger.review().judged(now).orElseThrow().claim().factuality().status());

    ledger.record(Desk.reading("two", second, "3"));
    assertEquals(State.IDLE, state(corrected));
    assertEquals(
        "no claim of its document rests on its words", Desk.entry(ledger, corrected).reason());
  }

  @Test
  void aCorrectionIsMetWhenAReadingSaysTheSame() {
    DecisionId id =
        ledger.decide(Desk.by("R. Velt", 1)).correct(claim(PLANNED), status("proposed"));
    String original = ledger.document(new DocumentId("two")).orElseThrow().article().original();
    ledger.record(
        Desk.reading(
            "two",
            original,
            "2",
            new Desk.Sentence(
                PLANNED, "deployment deploy proposed actor=AAA host=BBB item=weapon:missile")));
    SourcedClaim read = ledger.claim(claim(PLANNED)).orElseThrow();
    assertEquals(State.IN_EFFECT, state(id));
    assertEquals(Optional.of(read), ledger.review().judged(read), "there is nothing to correct");
  }

  @Test
  void aLineTellsByWhatItsClaimsWereRejected() {
    LineId rockets = line(ROCKETS).id();
    assertEquals(List.of(), ledger.rejecting(rockets));
    DecisionId id = ledger.decide(Desk.by("R. Velt", 1)).reject(claim(ROCKETS));
    assertEquals(Optional.empty(), ledger.line(rockets));
    assertEquals(List.of(id), ledger.rejecting(rockets));
    assertEquals(List.of(), ledger.rejecting(new LineId("l0123456789abcdef")));
  }

  @Test
  void rejectedStatementsContradictNobody() {
    try (Ledger other = Ledger.open(backend.fresh(folder), Mode.WRITE, Background.none())) {
      other.record(
          Desk.article(
              "one",
              "1",
              new Desk.Sentence(
                  "It is so.", "membership belong done member=AAA organisation=org:pact")));
      other.record(
          Desk.article(
              "two",
              "1",
              new Desk.Sentence(
                  "It is not so.", "membership belong denied member=AAA organisation=org:pact")));
      assertEquals(1, other.contradictions().size());
      other.decide(Desk.by("R. Velt", 1)).reject(Desk.claimOn(other, "It is not so."));
      assertEquals(List.of(), other.contradictions());
    }
  }

  @Test
  void whatThisVersionCannotReadIsToldAndDoesNothing() {
    List<Line> before = ledger.lines(LineFilter.all());
    DecisionId id =
        ledger.record(
            new Decision(
                "praise",
                "R. Velt",
                Instant.EPOCH,
                Decision.Target.words(Digest.of("text"), "AAA"),
                "",
                "{}"));
    DecisionEntry entry = Desk.entry(ledger, id);
    assertEquals(State.IDLE, entry.state());
    assertTrue(entry.reason().startsWith("it cannot be read: expected accept,"), entry.reason());
    assertEquals(Optional.empty(), entry.verdict());
    assertEquals(before, ledger.lines(LineFilter.all()));
  }

  @Test
  void noDecisionBringsWordsOfAForgottenTextBack() {
    DecisionId id = ledger.decide(Desk.by("R. Velt", 1)).accept(claim(ROCKETS));
    Decision decision = Desk.entry(ledger, id).decision();
    ArticleReading reading = ledger.document(new DocumentId("three")).orElseThrow();
    ledger.forget(reading.article().id(), new Tombstone.Why(Optional.empty(), Optional.empty()));
    refuses(ProblemCode.DOCUMENT_FORGOTTEN, () -> ledger.record(decision));
    ledger.record(reading);
    assertEquals(id, ledger.record(decision));
    assertEquals(State.IN_EFFECT, state(id));
  }

  @Test
  void theContentDigestChangesWithEachDecision() {
    Digest before = ledger.contentDigest();
    DecisionId id = ledger.decide(Desk.by("R. Velt", 1)).accept(claim(BEGUN));
    Digest decided = ledger.contentDigest();
    assertNotEquals(before, decided);
    ledger.decide(Desk.by("R. Velt", 2)).undo(id);
    assertNotEquals(decided, ledger.contentDigest());
    assertNotEquals(before, ledger.contentDigest());
  }

  @Test
  void refusesWhatCannotBeDecided() {
    var decide = ledger.decide(Desk.by("R. Velt", 1));
    LineId missiles = line(BEGUN).id();
    refuses(ProblemCode.NOT_FOUND, () -> decide.accept(new ClaimId("c0123456789abcdef")));
    refuses(ProblemCode.NOT_FOUND, () -> decide.merge(List.of(new LineId("l0123456789abcdef"))));
    refuses(ProblemCode.NOT_FOUND, () -> decide.split(missiles, List.of(claim(MET))));
    refuses(ProblemCode.NOT_FOUND, () -> decide.undo(new DecisionId("d" + "0".repeat(32))));
    refuses(ProblemCode.BAD_DECISION, () -> decide.merge(List.of(missiles, missiles)));
    refuses(ProblemCode.BAD_DECISION, () -> decide.merge(List.of(missiles, line(MET).id())));
    refuses(ProblemCode.BAD_DECISION, () -> decide.split(missiles, List.of()));
    refuses(
        ProblemCode.BAD_DECISION,
        () -> decide.split(missiles, List.of(claim(BEGUN), claim(PLANNED))));
    refuses(ProblemCode.BAD_DECISION, () -> decide.correct(claim(BEGUN), status("begun")));
    refuses(
        ProblemCode.BAD_DECISION,
        () ->
            decide.correct(
                claim(BEGUN), Changes.of(Map.of(Field.TYPE, List.of("transfer")), Map.of())));
    assertEquals(List.of(), ledger.decisions());
  }
}
