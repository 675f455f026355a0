package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.DocumentId;

/** What keeps a ledger: forget, reread, ledger check, compact and backup, on both backends. */
class KeepingTest {
  private static final String DOCUMENT = "stockage";

  @TempDir static Path folder;
  private static Path read;
  private static String claims;

  @BeforeAll
  static void readSamples() {
    read = folder.resolve("read.ledger");
    assertEquals(0, Run.of("read", Run.SAMPLES, "--ledger", read).code());
    claims = claimsOf(read);
  }

  private static String claimsOf(Object ledger) {
    Run run = Run.of("export", "claims", "--ledger", ledger);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private static Path copy(String name) {
    Path target = folder.resolve(name);
    Run run = Run.of("ledger", "backup", target, "--ledger", read);
    assertEquals(0, run.code(), run.err());
    assertEquals(target + "\n", run.out());
    return target;
  }

  private static void fails(Run run, int code, String start) {
    assertEquals(code, run.code(), run.err());
    assertTrue(run.err().startsWith(start), run.err());
  }

  @Test
  void backupIsALedgerAndOverwritesNothing() {
    Path target = copy("copy.ledger");
    assertEquals(claims, claimsOf(target));
    fails(
        Run.of("ledger", "backup", target, "--ledger", read), 1, "OUTPUT_EXISTS " + target + ": ");
    Run again = Run.of("read", Run.SAMPLES, "--ledger", target);
    assertTrue(again.out().contains("unchanged  22"), again.out());
    Path none = folder.resolve("none");
    fails(Run.of("ledger", "backup", folder.resolve("x"), "--ledger", none), 1, "LEDGER_MISSING ");
    assertFalse(Files.exists(none));
  }

  @Test
  void checkTellsWhatWasChangedBehindOurBack() {
    Path target = copy("check.ledger");
    Run whole = Run.of("ledger", "check", "--ledger", target);
    assertEquals(0, whole.code(), whole.err());
    assertTrue(whole.out().matches("documents  22\nreadings   22\nclaims .*\nproblems   0\n"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + target);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER reading_stays");
      statement.execute("UPDATE reading SET version = 'x' WHERE document = 'stockage'");
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
    Run changed = Run.of("ledger", "check", "--ledger", target);
    fails(changed, 2, "RECORD_CHANGED ");
    assertTrue(changed.out().matches("(?s).* 1 +RECORD_CHANGED\\n"), changed.out());
  }

  @Test
  void compactKeepsAll() {
    Path target = copy("compact.ledger");
    Run run = Run.of("ledger", "compact", "--ledger", target);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().matches("before  \\d+  bytes\nafter   \\d+  bytes\n"), run.out());
    assertEquals(claims, claimsOf(target));
    fails(Run.of("ledger", "compact", "--ledger", folder.resolve("no")), 1, "LEDGER_MISSING ");
  }

  @Test
  void forgottenWordsAreGoneAndStayAway() throws Exception {
    Path target = folder.resolve("forget.ledger");
    Path texts = Files.createDirectory(folder.resolve("texts"));
    String words = "Les silos du lac bleu sont vides";
    Path one = Files.writeString(texts.resolve("one.txt"), words + ", dit Arno Velt.\n");
    assertEquals(0, Run.of("read", texts, "--ledger", target).code());
    Files.writeString(texts.resolve("two.txt"), "La Russie a livré douze avions.\n");
    assertEquals(0, Run.of("read", texts, "--ledger", target).code());

    Run forgotten =
        Run.of("forget", "one", "--ledger", target, "--reason", "asked to", "--day", "2031-05-01");
    assertEquals(0, forgotten.code(), forgotten.err());
    assertTrue(forgotten.out().startsWith("forgotten  one\ndigest "), forgotten.out());
    for (String part : List.of("", "-wal")) {
      Path file = Path.of(target + part);
      String bytes =
          Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
      assertFalse(bytes.contains("silos"), part);
    }
    assertFalse(claimsOf(target).contains("silos"));
    String told = "DOCUMENT_FORGOTTEN one: it was forgotten on 2031-05-01: asked to";
    fails(Run.of("document", "one", "--ledger", target), 1, told);

    Run refused = Run.of("read", texts, "--ledger", target);
    fails(refused, 2, told);
    assertTrue(refused.out().contains("unchanged  1"), refused.out());
    Files.move(one, texts.resolve("other.txt"));
    fails(
        Run.of("read", texts, "--ledger", target),
        2,
        "DOCUMENT_FORGOTTEN other: the same bytes were forgotten as one");
    assertEquals(0, Run.of("ledger", "check", "--ledger", target).code());
    assertEquals(0, Run.of("read", texts, "--again", "--ledger", target).code());
    assertEquals(0, Run.of("read", texts, "--ledger", target).code(), "it is there again");
    fails(Run.of("forget", "three", "--ledger", target), 1, "NOT_FOUND three: ");
  }

  @Test
  void forgettingTellsWhereTheSameBytesStand() throws Exception {
    Path target = folder.resolve("twice.ledger");
    Path texts = Files.createDirectory(folder.resolve("twice"));
    for (String name : List.of("a.txt", "b.txt")) {
      Files.writeString(texts.resolve(name), "La Russie a livré douze avions.\n");
    }
    assertEquals(0, Run.of("read", texts, "--ledger", target).code());
    fails(Run.of("forget", "a", "--ledger", target), 2, "SAME_BYTES_ELSEWHERE b: ");
    assertEquals(0, Run.of("forget", "b", "--ledger", target).code());
  }

  /** A ledger whose documents an older version read, the first few of them by this one again. */
  private static Path olderLedger(String name, int again) {
    Path target = folder.resolve(name);
    try (Ledger newer = Ledger.open(read, Mode.READ);
        Ledger older = Ledger.open(target, Mode.WRITE)) {
      for (DocumentEntry entry : newer.documents()) {
        ArticleReading now = newer.document(entry.id()).orElseThrow();
        older.record(
            new ArticleReading(
                now.article(),
                "engine of old",
                now.state(),
                now.header(),
                now.annotations(),
                List.of(),
                now.problems()));
      }
      newer.documents().stream()
          .limit(again)
          .forEach(entry -> older.record(newer.document(entry.id()).orElseThrow()));
    }
    return target;
  }

  @Test
  void rereadMakesTheReadingsThatThisVersionMakes() {
    Path target = olderLedger("older.ledger", 0);
    assertEquals("", claimsOf(target));
    Run run = Run.of("reread", "--ledger", target);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().startsWith("22 documents in "), run.err());
    assertTrue(run.out().contains("kept       22"), run.out());
    assertEquals(claims, claimsOf(target), "from what the ledger keeps as from the files");
    assertTrue(
        Run.of("ledger", "check", "--ledger", target).out().contains("readings   44"),
        "older ones stay");
    assertTrue(Run.of("reread", "--ledger", target).out().contains("unchanged  22"));
    assertTrue(
        Run.of("read", Run.SAMPLES, "--ledger", target).out().contains("unchanged  22"),
        "the same readings as read makes");
    fails(Run.of("reread", "--ledger", folder.resolve("no")), 1, "LEDGER_MISSING ");
  }

  @Test
  void rereadGoesOnWhereItWasStopped() {
    Path target = olderLedger("stopped.ledger", 9);
    Run run = Run.of("reread", "--ledger", target, "--threads", 1);
    assertTrue(run.out().contains("kept       13"), run.out());
    assertTrue(run.out().contains("unchanged  9"), run.out());
    assertEquals(claims, claimsOf(target));
  }

  @Test
  void aServerKeepsTheSame() throws Exception {
    String named = System.getenv("PACTWATCH_TEST_POSTGRES");
    if (named != null) {
      server(named);
      return;
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      server("postgresql://postgres:unused@localhost:" + server.getPort() + "/postgres");
    }
  }

  private static void server(String address) throws Exception {
    String ledger = address + "?schema=cli_" + ProcessHandle.current().pid();
    Path log = folder.resolve("log");
    fails(Run.of("lines", "--ledger", ledger), 1, "LEDGER_MISSING postgresql://");
    Run run = Run.of("read", Run.SAMPLES, "--ledger", ledger, "--log", log);
    assertEquals(0, run.code(), run.err());
    assertFalse(Files.readString(log).contains("unused"), "a password in the log");
    assertEquals(claims, claimsOf(ledger), "the same bytes as from a file");
    assertEquals(
        Run.of("lines", "--ledger", read).out(), Run.of("lines", "--ledger", ledger).out());
    try (Ledger held = Ledger.open(LedgerLocation.parse(ledger), Mode.WRITE, Background.none())) {
      fails(Run.of("reread", "--ledger", ledger), 1, "LEDGER_BUSY postgresql://");
      assertEquals(Optional.empty(), held.document(new DocumentId("no")));
    }
    assertEquals(0, Run.of("forget", DOCUMENT, "--ledger", ledger).code());
    assertEquals(0, Run.of("ledger", "check", "--ledger", ledger).code());
    assertEquals(0, Run.of("ledger", "compact", "--ledger", ledger).code());
    Path target = folder.resolve("server.ledger");
    assertEquals(0, Run.of("ledger", "backup", target, "--ledger", ledger).code());
    assertEquals(claimsOf(ledger), claimsOf(target));
    fails(Run.of("document", DOCUMENT, "--ledger", target), 1, "DOCUMENT_FORGOTTEN ");
  }
}
