package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.json.RecordJson;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Ledgers of every schema that was released are brought to the newest, and nothing is lost. */
class MigrationTest {
  private static final String TEXT =
      "AAA met BBB. « \u0000é\uD83D\uDE80 » " + "Nobody told more of it. ".repeat(300) + "CCC";
  private static final Tombstone.Why NOTHING_TOLD =
      new Tombstone.Why(Optional.empty(), Optional.empty());
  private static final Problem PROBLEM =
      Problem.of(ProblemCode.FOLDER_LOOP, "in/loop", "a link leads back", "");

  @TempDir Path folder;
  private Path file;
  private final ArticleReading first = Readings.of("a", TEXT, "1");
  private final ArticleReading second = Readings.of("a", "BBB second text", "2");
  private final ArticleReading other = Readings.of("b", "CCC other text", "1");

  /** A ledger as schema 1 wrote it: its own script, its own statements. */
  @BeforeEach
  void writeSchema1() throws Exception {
    file = folder.resolve("old.ledger");
    String address = "jdbc:sqlite:" + file;
    Migrations.of("sqlite").dataSource(address, null, null).target("1").load().migrate();
    try (Connection connection = DriverManager.getConnection(address)) {
      for (ArticleReading reading : List.of(first, second, other)) {
        insert(connection, reading);
      }
      for (ArticleReading reading : List.of(first, second, other, first)) {
        run(
            connection,
            "INSERT INTO turn (document, reading) VALUES (?, ?)",
            reading.article().id().value(),
            reading.key().value());
      }
      String content = RecordJson.write(PROBLEM);
      run(connection, "INSERT INTO problem VALUES (?, ?)", Writes.idOf(PROBLEM), content);
    }
  }

  private static void insert(Connection connection, ArticleReading reading) throws SQLException {
    String digest = reading.article().digest().hex();
    run(
        connection,
        "INSERT INTO source VALUES (?, ?, ?)",
        digest,
        "text",
        reading.article().original());
    run(
        connection,
        "INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        reading.key().value(),
        reading.article().id().value(),
        digest,
        "text",
        RecordJson.write(reading.article().declared()),
        reading.version(),
        reading.state().toString(),
        RecordJson.write(reading.header()),
        RecordJson.write(reading.annotations()),
        RecordJson.write(reading.problems()),
        reading.claims().size());
    for (Claim claim : reading.claims()) {
      run(
          connection,
          "INSERT INTO claim VALUES (?, ?, ?)",
          reading.key().value(),
          claim.id().value(),
          new ClaimJson().write(claim));
    }
  }

  private static void run(Connection connection, String statement, Object... values)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    }
  }

  private Store open(Mode mode) {
    return Store.open(LedgerLocation.of(file), mode);
  }

  @Test
  void hasAScriptForEverySchema() throws Exception {
    for (String database : List.of("sqlite", "postgresql")) {
      MigrationInfo[] scripts =
          Migrations.of(database)
              .dataSource("jdbc:sqlite:" + folder.resolve("none"), null, null)
              .load()
              .info()
              .all();
      String newest = scripts[scripts.length - 1].getVersion().getVersion();
      assertEquals(String.valueOf(Store.schemaVersion()), newest);
    }
  }

  @Test
  void keepsWhatSchema1Held() {
    OnEachBackend.expect(ProblemCode.NOT_A_LEDGER, () -> open(Mode.READ).close());
    open(Mode.CHANGE).close();
    try (Store store = open(Mode.READ)) {
      assertEquals(Optional.of(first), store.document(new DocumentId("a")), "the last turn's");
      assertEquals(Optional.of(other), store.document(new DocumentId("b")));
      assertEquals(4, store.claims().count());
      assertEquals(List.of(PROBLEM), store.problems());
      assertEquals(List.of(), store.examine().problems());
      assertEquals(3, store.examine().readings());
    }
  }

  @Test
  void goesOnAsIfItHadAlwaysBeenNew() {
    Path fresh = folder.resolve("new.ledger");
    try (Store old = open(Mode.WRITE);
        Store made = Store.open(LedgerLocation.of(fresh), Mode.WRITE)) {
      List.of(first, second, other, first).forEach(made::record);
      made.record(PROBLEM);
      assertEquals(OnEachBackend.answers(made), OnEachBackend.answers(old));
      for (Store store : List.of(old, made)) {
        assertFalse(store.record(first));
        assertTrue(store.record(second));
      }
      assertEquals(OnEachBackend.answers(made), OnEachBackend.answers(old));
    }
  }

  @Test
  void leavesNoWordOfAForgottenTextInTheFile() throws Exception {
    String words = "Nobody told more of it.";
    assertTrue(holds(words), "schema 1 kept texts as they are");
    try (Store store = open(Mode.WRITE)) {
      assertTrue(holds(words));
      store.forget(new DocumentId("a"), NOTHING_TOLD);
      for (String gone : List.of(words, "AAA met", "BBB second", "\"exact\":\"AAA\"")) {
        assertFalse(holds(gone), gone);
      }
      assertTrue(holds("CCC other text"), "another document's words stay");
    }
    assertFalse(holds(words), "nor once it is closed");
  }

  @Test
  void leavesNoPackedTextEither() throws Exception {
    try (Store store = open(Mode.WRITE)) {
      String text = "AAA met BBB. " + "A long story about the lake and its boats. ".repeat(50);
      byte[] packed = Packed.pack(text);
      // Whatever part lies on a page of its own.
      String part = new String(packed, 20, 30, StandardCharsets.ISO_8859_1);
      store.record(Readings.of("c", text, "1"));
      assertTrue(holds(part));
      store.forget(new DocumentId("c"), NOTHING_TOLD);
      assertFalse(holds(part));
    }
  }

  @Test
  void tellsWhenAnotherProcessKeepsTheWordsInTheLog() throws Exception {
    String words = "Nobody told more of it.";
    open(Mode.WRITE).close();
    try (Connection asking = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = asking.createStatement()) {
      statement.execute("BEGIN");
      statement.executeQuery("SELECT count(*) FROM source").close();
      OnEachBackend.expect(
          ProblemCode.LEDGER_BUSY,
          () -> {
            try (Store store = open(Mode.WRITE)) {
              store.forget(new DocumentId("a"), NOTHING_TOLD);
            }
          });
      statement.execute("COMMIT");
    }
    try (Store store = open(Mode.WRITE)) {
      store.compact();
      assertFalse(holds(words));
      assertEquals(1, store.documents().size());
    }
  }

  /** Looks through the bytes of the ledger file, its log and its index. */
  private boolean holds(String words) throws Exception {
    for (String name : List.of("", "-wal", "-shm")) {
      Path part = Path.of(file + name);
      if (Files.exists(part)) {
        String bytes = new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1);
        if (bytes.contains(words)) {
          return true;
        }
      }
    }
    return false;
  }
}
