package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** What every store promises, whatever database is behind it. */
class StoreTest extends OnEachBackend {
  @Test
  void asksForALedgerThatIsThere() {
    expect(ProblemCode.LEDGER_MISSING, () -> read().close());
    expect(ProblemCode.LEDGER_MISSING, () -> Store.open(ledger(), Mode.CHANGE).close());
    write().close();
    read().close();
    Store.open(ledger(), Mode.CHANGE).close();
  }

  @Test
  void refusesANewerSchema() {
    try (Store store = write()) {
      execute(store, backend.newerSchema());
    }
    expect(ProblemCode.LEDGER_TOO_NEW, () -> read().close());
    expect(ProblemCode.LEDGER_TOO_NEW, () -> write().close());
  }

  @Test
  void letsOneProcessWriteAndAnyNumberAsk() {
    try (Store writer = write()) {
      writer.record(Readings.of("a", "AAA here", "1"));
      expect(ProblemCode.LEDGER_BUSY, () -> write().close());
      try (Store reader = read()) {
        assertEquals(1, reader.documents().size());
        writer.record(Readings.of("b", "BBB there", "1"));
        assertEquals(2, reader.documents().size());
      }
    }
    write().close();
  }

  @Test
  void neverChangesAnythingWhileAsking() {
    try (Store writer = write()) {
      writer.record(Readings.of("a", "AAA", "1"));
    }
    try (Store reader = read()) {
      expect(ProblemCode.OUTPUT_FAILED, () -> reader.record(Readings.of("b", "BBB", "1")));
      expect(ProblemCode.OUTPUT_FAILED, () -> reader.forget(id("a"), WHY));
    }
  }

  @Test
  void keepsReadingsAsTheyWere() {
    ArticleReading reading = Readings.of("é/Ω\uD83D\uDE80", LONG + "« \u0000\uD83D\uDE80 »", "1");
    try (Store store = write()) {
      assertTrue(store.record(reading));
      assertFalse(store.record(reading), "once");
    }
    try (Store store = read()) {
      assertEquals(Optional.of(reading), store.document(reading.article().id()));
      assertTrue(store.isCurrent(reading.article().id(), reading.key()));
      assertEquals(
          reading.claims(), store.claims().map(SourcedClaim::claim).collect(Collectors.toList()));
      assertEquals(
          reading.claims().get(1), store.claim(reading.claims().get(1).id()).orElseThrow().claim());
    }
  }

  @Test
  void answersTheSameWhateverTheOrderOfArrival() {
    List<ArticleReading> readings = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      readings.add(Readings.of("doc" + i, "AAA and BBB " + i % 20, "1"));
    }
    Random shuffle = new Random(5);
    List<String> answers = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(readings, shuffle);
      begin();
      try (Store store = write()) {
        readings.forEach(store::record);
        answers.add(answers(store));
      }
    }
    assertEquals(1, new TreeSet<>(answers).size());
  }

  @Test
  void takesUpTheReadingThatWasMadeLast() {
    ArticleReading first = Readings.of("a", "AAA first", "2");
    ArticleReading second = Readings.of("a", "BBB second", "1");
    try (Store store = write()) {
      for (ArticleReading one : List.of(first, second, first, second)) {
        assertTrue(store.record(one));
        assertTrue(store.isCurrent(id("a"), one.key()));
        assertEquals(Optional.of(one), store.document(id("a")));
        assertEquals(1, store.documents().size());
      }
      assertEquals(List.of(), store.examine().problems());
    }
  }

  @Test
  void countsTheSameBytesOnce() {
    try (Store store = write()) {
      store.record(Readings.of("c", "AAA met BBB", "1"));
      store.record(Readings.of("a", "AAA met BBB", "1"));
      store.record(Readings.of("b", "CCC", "1"));
      List<DocumentEntry> entries = store.documents();
      assertEquals(List.of("a", "b", "c"), entries.stream().map(e -> e.id().value()).toList());
      assertEquals(Optional.of(id("a")), entries.get(2).copyOf());
      assertEquals(entries.subList(1, 3), store.documents(List.of(id("c"), id("b"), id("no"))));
      assertEquals(3, store.claims().count());
      assertEquals(1, store.claims(List.of(id("c"), id("b"))).count(), "copies give none");
      assertEquals(2, store.claims(List.of(id("a"))).count());
    }
  }

  @Test
  void keepsDecisionsProblemsAndSketches() {
    Decision words =
        new Decision(
            "confirm",
            "R. Velt",
            Instant.parse("2031-05-01T10:00:00Z"),
            Decision.Target.words(Digest.of("text"), "AAA"),
            "seen",
            "{\"claim\":true}");
    Decision lines =
        new Decision(
            "merge",
            "R. Velt",
            Instant.parse("2031-04-01T10:00:00Z"),
            Decision.Target.lines("l2", "l1"),
            "",
            "");
    Problem problem = Problem.of(ProblemCode.FOLDER_LOOP, "in/loop", "a link leads back", "");
    ArticleReading reading = Readings.of("a", "AAA", "1");
    try (Store store = write()) {
      assertEquals(store.record(words), store.record(words));
      store.record(lines);
      assertEquals(List.of(lines, words), store.decisions());
      store.record(problem);
      store.record(problem);
      assertEquals(List.of(problem), store.problems());
      store.record(reading);
      store.sketch(reading.key(), new byte[] {1, 0, -1});
      store.sketch(reading.key(), new byte[] {2, 0, -1});
      assertArrayEquals(new byte[] {2, 0, -1}, store.sketches().get(id("a")));
      assertEquals(List.of(), store.examine().problems());
    }
  }

  @Test
  void losesNothingThatWasRecordedWhenItsWriterIsKilled() throws Exception {
    for (int last : new int[] {3, 11}) {
      KilledWriter.killAfter(ledger(), last);
      try (Store store = write()) {
        assertTrue(store.documents().size() > last);
        for (DocumentEntry entry : store.documents()) {
          ArticleReading expected = KilledWriter.reading(entry.id());
          assertEquals(Optional.of(expected), store.document(entry.id()));
          assertFalse(store.record(expected), "recorded once");
        }
        assertEquals(List.of(), store.examine().problems());
      }
    }
  }
}
