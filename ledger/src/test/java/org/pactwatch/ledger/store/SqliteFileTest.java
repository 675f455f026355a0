package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.RandomClaims;
import org.pactwatch.ledger.Samples;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** What only a file can suffer. */
class SqliteFileTest {
  @TempDir Path folder;

  private Path ledger() {
    return folder.resolve("x.ledger");
  }

  private static ArticleReading reading(String document) {
    RandomClaims random = new RandomClaims(new Random(3));
    return Samples.reading(
        document,
        document + " words".repeat(2_000),
        "1",
        Samples.header("2023-05-29", "outlet:dawn"),
        random.next(document),
        random.next(document));
  }

  private static void expect(ProblemCode code, Runnable work) {
    ProblemException failure = assertThrows(ProblemException.class, work::run);
    assertEquals(code, failure.problem().code(), failure.getMessage());
    assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
  }

  private static SqlStore store(Path file, Mode mode) {
    return (SqlStore) Store.open(LedgerLocation.of(file), mode);
  }

  private void open(Mode mode) {
    store(ledger(), mode).close();
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger());
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  @Test
  void asksForAFileThatIsThere() {
    expect(ProblemCode.LEDGER_MISSING, () -> open(Mode.READ));
    assertFalse(Files.exists(ledger()));
  }

  @Test
  void needsAFolderToWriteIn() {
    expect(ProblemCode.OUTPUT_FAILED, () -> store(folder.resolve("no/such/x.ledger"), Mode.WRITE));
  }

  @Test
  void leavesOtherFilesAlone() throws IOException, SQLException {
    Files.createDirectory(folder.resolve("folder"));
    expect(ProblemCode.NOT_A_LEDGER, () -> store(folder.resolve("folder"), Mode.WRITE));

    byte[] words = "Dear diary".getBytes(StandardCharsets.UTF_8);
    Files.write(ledger(), words);
    expect(ProblemCode.NOT_A_LEDGER, () -> open(Mode.READ));
    expect(ProblemCode.NOT_A_LEDGER, () -> open(Mode.WRITE));
    assertArrayEquals(words, Files.readAllBytes(ledger()));

    Files.delete(ledger());
    sql("CREATE TABLE recipes (name TEXT)");
    byte[] recipes = Files.readAllBytes(ledger());
    expect(ProblemCode.NOT_A_LEDGER, () -> open(Mode.READ));
    expect(ProblemCode.NOT_A_LEDGER, () -> open(Mode.WRITE));
    assertArrayEquals(recipes, Files.readAllBytes(ledger()));

    sql("DROP TABLE recipes", "PRAGMA application_id = 7");
    expect(ProblemCode.NOT_A_LEDGER, () -> open(Mode.WRITE));
  }

  @Test
  void takesAnyNameOfAFile() {
    Path odd = folder.resolve("odd name ?#%20é.ledger");
    store(odd, Mode.WRITE).close();
    assertTrue(Files.exists(odd));
    store(odd, Mode.READ).close();
  }

  @Test
  void makesALedgerWhereAnEmptyFileLies() throws IOException {
    Files.createFile(ledger());
    expect(ProblemCode.NOT_A_LEDGER, () -> open(Mode.READ));
    open(Mode.WRITE);
    open(Mode.READ);
  }

  @Test
  void keepsWhatWasRecordedWhenTheDiskIsFull() {
    try (SqlStore store = store(ledger(), Mode.WRITE)) {
      store.record(reading("a"));
      store.execute("PRAGMA max_page_count = 1");
      expect(
          ProblemCode.DISK_FULL,
          () -> {
            for (int i = 0; i < 100; i++) {
              store.record(reading("b" + i));
            }
          });
      store.execute("PRAGMA max_page_count = 100000");
      assertTrue(store.document(reading("a").article().id()).isPresent());
      assertTrue(store.record(reading("c")), "goes on once there is space");
    }
  }

  @Test
  void tellsADamagedLedgerAtEveryLength() throws IOException {
    try (SqlStore store = store(ledger(), Mode.WRITE)) {
      store.record(reading("a"));
      store.record(reading("b"));
    }
    byte[] whole = Files.readAllBytes(ledger());
    Random random = new Random(11);
    for (int length = 0; length < whole.length; length += 1 + random.nextInt(whole.length / 60)) {
      damagedOrWhole(Arrays.copyOf(whole, length), "cut to " + length);
    }
    for (int i = 0; i < 60; i++) {
      byte[] changed = whole.clone();
      int at = random.nextInt(changed.length - 64);
      Arrays.fill(changed, at, at + 64, (byte) random.nextInt(256));
      damagedOrWhole(changed, "changed at " + at);
    }
  }

  /** Whatever lies in the file, the answer is records or one problem of the store. */
  private void damagedOrWhole(byte[] bytes, String what) throws IOException {
    Files.write(ledger(), bytes);
    try (SqlStore store = store(ledger(), Mode.READ)) {
      for (Claim ignored : store.claims().map(one -> one.claim()).toList()) {
        assertTrue(ignored.id().value().startsWith("c"), what);
      }
      store.documents().forEach(entry -> store.document(entry.id()));
    } catch (ProblemException told) {
      assertEquals(ProblemCode.Kind.STORE, told.problem().code().kind(), what + ": " + told);
    }
  }

  @Test
  void tellsALedgerWhoseTablesAreBroken() throws IOException {
    try (SqlStore store = store(ledger(), Mode.WRITE)) {
      store.record(reading("a"));
    }
    byte[] bytes = Files.readAllBytes(ledger());
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(ledger(), bytes);
    expect(
        ProblemCode.LEDGER_DAMAGED,
        () -> {
          try (SqlStore store = store(ledger(), Mode.READ)) {
            store.claims().forEach(one -> {});
          }
        });
  }
}
