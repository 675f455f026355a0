package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;

/** Ledger files that cannot be used: told in one line, and not touched. */
class LedgerFileTest {
  @TempDir Path folder;

  @Test
  void missing() {
    Path file = folder.resolve("none.ledger");
    Run run = Run.of("lines", "--ledger", file);
    refused(run, "LEDGER_MISSING " + file);
    assertFalse(Files.exists(file));
  }

  @Test
  void notALedger() throws Exception {
    Path file = Files.writeString(folder.resolve("diary.txt"), "Lundi : rien à signaler.");
    byte[] before = Files.readAllBytes(file);
    refused(Run.of("lines", "--ledger", file), "NOT_A_LEDGER " + file);
    refused(Run.of("read", Run.SAMPLES, "--ledger", file), "NOT_A_LEDGER " + file);
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void anotherProgramsDatabase() throws Exception {
    Path file = folder.resolve("other.db");
    execute(file, "CREATE TABLE recipes (name TEXT)");
    byte[] before = Files.readAllBytes(file);
    refused(Run.of("read", Run.SAMPLES, "--ledger", file), "NOT_A_LEDGER " + file);
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void fromANewerVersion() throws Exception {
    Path file = folder.resolve("new.ledger");
    assertEquals(0, Run.of("read", one(), "--ledger", file).code());
    execute(file, "PRAGMA user_version = 99");
    refused(Run.of("lines", "--ledger", file), "LEDGER_TOO_NEW " + file);
    refused(Run.of("read", one(), "--ledger", file), "LEDGER_TOO_NEW " + file);
  }

  @Test
  void busy() {
    Path file = folder.resolve("busy.ledger");
    assertEquals(0, Run.of("read", one(), "--ledger", file).code());
    String before = Run.of("export", "claims", "--ledger", file).out();
    try (Ledger held = Ledger.open(file, Mode.WRITE)) {
      refused(Run.of("read", Run.SAMPLES, "--ledger", file), "LEDGER_BUSY " + file);
      assertEquals(held.documents().size(), 1);
      assertEquals(
          before, Run.of("export", "claims", "--ledger", file).out(), "asking still works");
    }
    assertEquals(0, Run.of("read", one(), "--ledger", file).code(), "free again");
  }

  @Test
  void folderThatIsMissing() {
    Path file = folder.resolve("no").resolve("a.ledger");
    refused(Run.of("read", one(), "--ledger", file), "OUTPUT_FAILED " + file);
  }

  @Test
  void unknownIds() {
    Path file = folder.resolve("a.ledger");
    assertEquals(0, Run.of("read", one(), "--ledger", file).code());
    refused(Run.of("show", "l0123456789abcdef", "--ledger", file), "NOT_FOUND l0123");
    refused(Run.of("show", "c0123456789abcdef", "--ledger", file), "NOT_FOUND c0123");
    refused(Run.of("show", "lukashenko", "--ledger", file), "BAD_OPTION pactwatch show");
    Run run = Run.of("document", "stock", "--ledger", file);
    refused(run, "NOT_FOUND stock");
    assertTrue(run.err().contains("it holds stockage"), run.err());
  }

  private static Path one() {
    return Run.SAMPLES.resolve("stockage.txt");
  }

  private static void refused(Run run, String start) {
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith(start), run.err());
  }

  private static void execute(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
