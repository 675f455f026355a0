package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Copies and compaction keep all that a ledger holds. */
class CopyTest extends OnEachBackend {
  @Test
  void losesNothingWhenCompacted() {
    try (Store store = write()) {
      for (int i = 0; i < 20; i++) {
        store.record(Readings.of("doc" + i, LONG + i, "1"));
      }
      String before = answers(store);
      assertTrue(store.compact().after() > 0);
      assertEquals(before, answers(store));
    }
  }

  @Test
  void copiesAllOfItIntoAFileThatIsALedger() {
    Path target = folder.resolve("copy.ledger");
    String answers;
    try (Store store = write()) {
      ArticleReading reading = Readings.of("a", LONG, "1");
      store.record(reading);
      store.record(Readings.of("a", "AAA short", "1"));
      store.record(reading);
      store.record(Readings.of("b", "BBB", "1"));
      store.record(Readings.of("gone", "CCC", "1"));
      store.sketch(reading.key(), new byte[] {65});
      store.record(Problem.of(ProblemCode.FOLDER_LOOP, "in/loop", "a link leads back", ""));
      store.record(
          new Decision(
              "merge", "R. Velt", Instant.EPOCH, Decision.Target.lines("l1", "l2"), "", ""));
      store.forget(id("gone"), WHY);
      answers = answers(store);
      // Asking is enough, and another process may write meanwhile.
      try (Store reader = read()) {
        reader.backup(target);
        expect(ProblemCode.OUTPUT_EXISTS, () -> reader.backup(target));
        assertEquals(answers, answers(reader), "still usable");
      }
      store.record(Readings.of("later", "DDD", "1"));
    }
    try (Store copy = Store.open(LedgerLocation.of(target), Mode.READ)) {
      assertEquals(answers, answers(copy));
      assertEquals(List.of(), copy.examine().problems());
    }
    try (Store copy = Store.open(LedgerLocation.of(target), Mode.WRITE)) {
      assertTrue(copy.record(Readings.of("c", "CCC", "1")), "goes on as a ledger");
    }
    assertEquals(
        List.of(),
        List.of(folder.toFile().list()).stream().filter(name -> name.contains(".part")).toList(),
        "nothing is left beside");
    Path nowhere = folder.resolve("no").resolve("x");
    try (Store reader = read()) {
      ProblemException failure = assertThrows(ProblemException.class, () -> reader.backup(nowhere));
      assertEquals(ProblemCode.OUTPUT_FAILED, failure.problem().code());
      assertEquals(nowhere.toString(), failure.problem().place().name());
    }
    assertFalse(Files.exists(folder.resolve("no")));
  }
}
