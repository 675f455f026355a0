package org.pactwatch.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Backend;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.query.LineFilter;
import org.pactwatch.ledger.review.DecisionEntry.State;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** What reviewers decide, on every backend: what holds, and what it does to lines. */
@ParameterizedClass
@EnumSource(Backend.class)
class ReviewTest {
  private static final String BEGUN = "AAA has begun to place missiles in BBB.";
  private static final String PLANNED = "AAA will place missiles in BBB.";
  private static final String ROCKETS = "AAA places rockets in BBB.";
  private static final String MET = "AAA and BBB met.";

  private static final Desk.Sentence READ_BEGUN =
      new Desk.Sentence(
          BEGUN, "deployment deploy begun actor=AAA host=BBB item=weapon:missile time=2031-05-02");
  private static final Desk.Sentence READ_PLANNED =
      new Desk.Sentence(
          PLANNED, "deployment deploy planned actor=AAA host=BBB item=weapon:missile");
  private static final Desk.Sentence READ_ROCKETS =
      new Desk.Sentence(ROCKETS, "deployment deploy done actor=AAA host=BBB item=weapon:rocket");
  private static final Desk.Sentence READ_MET =
      new Desk.Sentence(MET, "meeting meet done participant=AAA,BBB time=2031-05-02");

  @Parameter Backend backend;
  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void read() {
    ledger = Ledger.open(backend.fresh(folder), Mode.WRITE, Background.none());
    ledger.record(Desk.article("one", "1", READ_BEGUN, READ_MET));
    ledger.record(Desk.article("two", "1", READ_PLANNED));
    ledger.record(Desk.article("three", "1", READ_ROCKETS));
  }

  private ClaimId claim(String words) {
    return Desk.claimOn(ledger, words);
  }

  private Line line(String words) {
    return Desk.lineOn(ledger, words);
  }

  private State state(DecisionId id) {
    return Desk.stateOf(ledger, id);
  }

  private static Changes status(String status) {
    return Changes.of(Map.of(Field.STATUS, List.of(status)), Map.of());
  }

  private static void refuses(ProblemCode code, Runnable work) {
    ProblemException told = assertThrows(ProblemException.class, work::run);
    assertEquals(code, told.problem().code(), told.getMessage());
  }

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
    Line inCcc =
        ledger.linesOf(claim(both)).stream()
            .filter(line -> line.roles().of(Role.HOST).equals(List.of(EntityId.state("CCC"))))
            .findFirst()
            .orElseThrow();
    DecisionId id =
        ledger.decide(Desk.by("R. Velt", 1)).merge(List.of(line(rockets).id(), inCcc.id()));
    assertEquals(List.of(both, rockets), Desk.words(line(rockets)));
    List<Line> of = ledger.linesOf(claim(both));
    assertEquals(2, of.size());
    assertTrue(of.stream().anyMatch(line -> Desk.words(line).equals(List.of(both))), "DDD alone");
    assertEquals(State.IN_EFFECT, state(id));
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

  @Test
  void rejectedStatementsContradictNobody() {
    Ledger other = Ledger.open(backend.fresh(folder), Mode.WRITE, Background.none());
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
