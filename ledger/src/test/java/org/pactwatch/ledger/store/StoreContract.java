package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Examination;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** What every store promises, whatever database is behind it. */
abstract class StoreContract {
  private static final String LONG =
      "AAA met BBB at the lake. " + "Nothing more was told by anybody there. ".repeat(400) + "CCC";
  private static final Tombstone.Why WHY =
      new Tombstone.Why(Optional.of(LocalDate.parse("2031-06-01")), Optional.of("asked to"));

  @TempDir Path folder;
  private LedgerLocation ledger;

  /** A ledger that does not exist yet. */
  abstract LedgerLocation fresh();

  /** The statement that tells a schema of the future. */
  abstract String newerSchema();

  /** The statements that take the guards of a table away. */
  abstract List<String> unguard(String table);

  @BeforeEach
  void begin() {
    ledger = fresh();
  }

  static DocumentId id(String document) {
    return new DocumentId(document);
  }

  static void expect(ProblemCode code, Runnable work) {
    ProblemException failure = assertThrows(ProblemException.class, work::run);
    assertEquals(code, failure.problem().code(), failure.getMessage());
    assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
  }

  Store write() {
    return Store.open(ledger, Mode.WRITE);
  }

  Store read() {
    return Store.open(ledger, Mode.READ);
  }

  private static void execute(Store store, String statement) {
    ((SqlStore) store).execute(statement);
  }

  /** All that a store answers, as one text. */
  static String answers(Store store) {
    List<String> all = new ArrayList<>();
    store.documents().forEach(entry -> all.add(entry + "\n" + store.document(entry.id())));
    store.claims().forEach(claim -> all.add(claim.toString()));
    store.problems().forEach(problem -> all.add(problem.line()));
    store.decisions().forEach(decision -> all.add(decision.toString()));
    store.tombstones().forEach(stone -> all.add(stone.toString()));
    store
        .sketches()
        .forEach((id, bytes) -> all.add(id + " " + new String(bytes, StandardCharsets.UTF_8)));
    return String.join("\n", all);
  }

  @Test
  void asksForALedgerThatIsThere() {
    expect(ProblemCode.LEDGER_MISSING, () -> read().close());
    expect(ProblemCode.LEDGER_MISSING, () -> Store.open(ledger, Mode.CHANGE).close());
    write().close();
    read().close();
    Store.open(ledger, Mode.CHANGE).close();
  }

  @Test
  void refusesANewerSchema() {
    try (Store store = write()) {
      execute(store, newerSchema());
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
      ledger = fresh();
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
      ledger = fresh();
      try (Store store = write()) {
        readings.forEach(store::record);
        unguard("turn").forEach(statement -> execute(store, statement));
        execute(store, "DELETE FROM turn");
        rows.forEach(row -> execute(store, "INSERT INTO turn VALUES " + row));
        assertEquals(1, store.examine().problems().size(), "what is held is none of the turns'");
        execute(store, "UPDATE held SET generation = 2, reading = '" + expected + "' WHERE TRUE");
        assertEquals(List.of(), store.examine().problems());
      }
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
  void addsAndNeverChanges() {
    try (Store store = write()) {
      ArticleReading reading = Readings.of("a", "AAA", "1");
      store.record(reading);
      store.record(Readings.of("gone", "BBB", "1"));
      store.forget(id("gone"), WHY);
      store.record(Problem.of(ProblemCode.FOLDER_LOOP, "in/loop", "a link leads back", ""));
      store.record(
          new Decision(
              "confirm",
              "R. Velt",
              Instant.EPOCH,
              Decision.Target.words(reading.article().digest(), "AAA"),
              "",
              ""));
      String before = answers(store);
      List.of(
              "UPDATE source SET medium = 'html'",
              "UPDATE reading SET version = '2'",
              "UPDATE claim SET content = ''",
              "UPDATE turn SET generation = 7",
              "UPDATE problem SET content = ''",
              "UPDATE decision SET content = ''",
              "UPDATE forgotten SET reason = ''",
              "DELETE FROM source",
              "DELETE FROM turn",
              "DELETE FROM claim",
              "DELETE FROM problem",
              "DELETE FROM decision",
              "DELETE FROM forgotten")
          .forEach(
              statement -> {
                assertThrows(ProblemException.class, () -> execute(store, statement), statement);
                assertEquals(before, answers(store), statement);
              });
      execute(store, "DELETE FROM held");
      assertThrows(ProblemException.class, () -> execute(store, "DELETE FROM reading"));
    }
  }

  @Test
  void forgetsADocumentWithAllItsReadings() {
    ArticleReading stays = Readings.of("stays", "DDD stays", "1");
    ArticleReading first = Readings.of("a", LONG, "1");
    ArticleReading second = Readings.of("a", LONG + " EEE", "2");
    try (Store store = write()) {
      store.record(stays);
      String before = answers(store);
      for (ArticleReading one : List.of(first, second)) {
        store.record(one);
        store.sketch(one.key(), new byte[] {1});
        store.record(
            new Decision(
                "confirm",
                "R. Velt",
                Instant.EPOCH,
                Decision.Target.words(one.article().digest(), "AAA met BBB"),
                "",
                ""));
      }
      Forgetting done = store.forget(id("a"), WHY).orElseThrow();
      assertEquals(2, done.readings());
      assertEquals(7, done.claims());
      assertEquals(2, done.decisions());
      assertEquals(List.of(), done.sameBytes());
      assertEquals(store.tombstones(), done.tombstones());
      assertEquals(2, done.tombstones().size());
      assertEquals(WHY, done.tombstones().get(0).why());
      assertEquals(
          before,
          answers(store).lines().filter(line -> !line.startsWith("Tombstone")).collect(joined()));
      assertEquals(List.of(), store.examine().problems());

      Digest digest = first.article().digest();
      assertEquals(id("a"), store.tombstone(id("a"), Digest.of("other")).orElseThrow().document());
      assertEquals(digest, store.tombstone(id("other"), digest).orElseThrow().digest());
      assertEquals(Optional.empty(), store.tombstone(id("stays"), digest), "it is there");
      assertEquals(0, store.forget(id("a"), WHY).orElseThrow().readings(), "again");
      assertEquals(Optional.empty(), store.forget(id("never"), WHY));

      assertTrue(store.record(first), "read again on purpose");
      assertEquals(Optional.empty(), store.tombstone(id("a"), digest));
      assertEquals(Optional.of(first), store.document(id("a")));
    }
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  @Test
  void tellsWhereForgottenBytesStandElsewhere() {
    try (Store store = write()) {
      store.record(Readings.of("a", "AAA met BBB", "1"));
      store.record(Readings.of("b", "AAA met BBB", "1"));
      Forgetting done = store.forget(id("a"), WHY).orElseThrow();
      assertEquals(List.of(id("b")), done.sameBytes());
      assertEquals("AAA met BBB", store.document(id("b")).orElseThrow().article().original());
      assertEquals(2, store.claims().count());
      assertEquals(List.of(), store.forget(id("b"), WHY).orElseThrow().sameBytes());
      assertEquals(List.of(), store.examine().problems());
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
        ProblemCode.RECORD_CHANGED,
        "problem",
        "INSERT INTO problem VALUES ('0', '{\"code\":\"EMPTY_FILE\",\"place\":{\"name\":\"x\","
            + "\"line\":null},\"message\":\"m\",\"remedy\":\"\"}')");
  }

  private void damaged(ProblemCode code, String table, String statement) {
    ledger = fresh();
    try (Store store = write()) {
      store.record(Readings.of("a", LONG, "1"));
      Examination whole = store.examine();
      assertEquals(new Examination(1, 1, 3, List.of()), whole);
      unguard(table).forEach(one -> execute(store, one));
      execute(store, statement);
      List<Problem> problems = store.examine().problems();
      assertTrue(
          problems.stream().anyMatch(problem -> problem.code() == code),
          statement + ": " + problems);
    }
  }

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
    expect(
        ProblemCode.OUTPUT_FAILED,
        () -> {
          try (Store reader = read()) {
            reader.backup(folder.resolve("no").resolve("x"));
          }
        });
    assertFalse(Files.exists(folder.resolve("no")));
  }

  @Test
  void losesNothingThatWasRecordedWhenItsWriterIsKilled() throws Exception {
    for (int last : new int[] {3, 11}) {
      KilledWriter.killAfter(ledger, last);
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
