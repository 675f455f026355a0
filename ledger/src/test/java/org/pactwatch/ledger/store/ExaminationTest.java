package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Examination;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Whatever is not as it was recorded is found. */
class ExaminationTest extends OnEachBackend {
  @Test
  void findsWhatIsCurrentInTheSetOfTurnsAlone() {
    List<String> rows = new ArrayList<>();
    List<ArticleReading> readings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      readings.add(Readings.of("a", "AAA " + i, "1"));
    }
    // Two made in two ledgers at the same time, before and after others: the set of both.
    readings.forEach(one -> rows.add("('a', 1, '" + one.key() + "')"));
    rows.add("('a', 2, '" + readings.get(0).key() + "')");
    rows.add("('a', 2, '" + readings.get(3).key() + "')");
    String expected =
        Collections.max(List.of(readings.get(0).key(), readings.get(3).key())).value();
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(rows, new Random(round));
      begin();
      try (Store store = write()) {
        readings.forEach(store::record);
        backend.unguard("turn").forEach(statement -> execute(store, statement));
        execute(store, "DELETE FROM turn");
        rows.forEach(row -> execute(store, "INSERT INTO turn VALUES " + row));
        assertEquals(1, store.examine().problems().size(), "what is held is none of the turns'");
        execute(store, "UPDATE held SET generation = 2, reading = '" + expected + "' WHERE TRUE");
        assertEquals(List.of(), store.examine().problems());
      }
    }
  }

  @Test
  void findsWhatWasChanged() {
    ArticleReading reading = Readings.of("a", LONG, "1");
    String claim = reading.claims().get(0).id().value();
    damaged(ProblemCode.RECORD_CHANGED, "reading", "UPDATE reading SET version = 'other version'");
    damaged(
        ProblemCode.RECORD_CHANGED,
        "claim",
        "UPDATE claim SET content = replace(content, '\"done\"', '\"begun\"') WHERE id = '"
            + claim
            + "'");
    damaged(
        ProblemCode.WORDS_MISPLACED,
        "claim",
        "UPDATE claim SET content = replace(content, '\"exact\":\"CCC\"', '\"exact\":\"CCD\"')");
    damaged(
        ProblemCode.LEDGER_INCONSISTENT, "claim", "DELETE FROM claim WHERE id = '" + claim + "'");
    damaged(ProblemCode.LEDGER_DAMAGED, "claim", "UPDATE claim SET content = 'words'");
    damaged(ProblemCode.LEDGER_INCONSISTENT, "turn", "UPDATE turn SET generation = 9");
    damaged(ProblemCode.LEDGER_INCONSISTENT, "held", "DELETE FROM held");
    damaged(ProblemCode.LEDGER_DAMAGED, "source", "UPDATE source SET original = ''");
    damaged(
        ProblemCode.LEDGER_DAMAGED, "decision", "INSERT INTO decision VALUES ('d0', '', 'words')");
    damaged(
        ProblemCode.RECORD_CHANGED,
        "problem",
        "INSERT INTO problem VALUES ('0', '{\"code\":\"EMPTY_FILE\",\"place\":{\"name\":\"x\","
            + "\"line\":null},\"message\":\"m\",\"remedy\":\"\"}')");
  }

  private void damaged(ProblemCode code, String table, String statement) {
    begin();
    try (Store store = write()) {
      store.record(Readings.of("a", LONG, "1"));
      Examination whole = store.examine();
      assertEquals(new Examination(1, 1, 3, List.of()), whole);
      backend.unguard(table).forEach(one -> execute(store, one));
      execute(store, statement);
      List<Problem> problems = store.examine().problems();
      assertTrue(
          problems.stream().anyMatch(problem -> problem.code() == code),
          statement + ": " + problems);
    }
  }
}
