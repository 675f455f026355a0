package org.pactwatch.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwatch.ledger.Backend;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionEntry.State;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Tests that review the same four articles on every backend. */
@ParameterizedClass
@EnumSource(Backend.class)
abstract class ReviewOnEachBackend {
  static final String BEGUN = "AAA has begun to place missiles in BBB.";
  static final String PLANNED = "AAA will place missiles in BBB.";
  static final String ROCKETS = "AAA places rockets in BBB.";
  static final String MET = "AAA and BBB met.";

  static final Desk.Sentence READ_BEGUN =
      new Desk.Sentence(
          BEGUN, "deployment deploy begun actor=AAA host=BBB item=weapon:missile time=2031-05-02");
  static final Desk.Sentence READ_PLANNED =
      new Desk.Sentence(
          PLANNED, "deployment deploy planned actor=AAA host=BBB item=weapon:missile");
  static final Desk.Sentence READ_ROCKETS =
      new Desk.Sentence(ROCKETS, "deployment deploy done actor=AAA host=BBB item=weapon:rocket");
  static final Desk.Sentence READ_MET =
      new Desk.Sentence(MET, "meeting meet done participant=AAA,BBB time=2031-05-02");

  @Parameter Backend backend;
  @TempDir Path folder;
  Ledger ledger;

  @BeforeEach
  void read() {
    ledger = Ledger.open(backend.fresh(folder), Mode.WRITE, Background.none());
    ledger.record(Desk.article("one", "1", READ_BEGUN, READ_MET));
    ledger.record(Desk.article("two", "1", READ_PLANNED));
    ledger.record(Desk.article("three", "1", READ_ROCKETS));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  ClaimId claim(String words) {
    return Desk.claimOn(ledger, words);
  }

  Line line(String words) {
    return Desk.lineOn(ledger, words);
  }

  State state(DecisionId id) {
    return Desk.stateOf(ledger, id);
  }

  static Changes status(String status) {
    return Changes.of(Map.of(Field.STATUS, List.of(status)), Map.of());
  }

  static void refuses(ProblemCode code, Runnable work) {
    ProblemException told = assertThrows(ProblemException.class, work::run);
    assertEquals(code, told.problem().code(), told.getMessage());
  }
}
