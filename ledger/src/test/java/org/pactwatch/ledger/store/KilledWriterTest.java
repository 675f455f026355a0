package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.RandomClaims;
import org.pactwatch.ledger.Samples;

/** A process that writes is ended at once; what it told as recorded is there, whole and once. */
class KilledWriterTest {
  @TempDir Path folder;

  /** Records documents for ever and tells each one's number once it is recorded. */
  public static void main(String[] arguments) {
    try (LedgerStore store = LedgerStore.open(Path.of(arguments[0]), Mode.WRITE)) {
      for (int number = 0; number < Integer.MAX_VALUE; number++) {
        store.record(reading(number));
        System.out.println(number);
        System.out.flush();
      }
    }
  }

  private static ArticleReading reading(int number) {
    String document = "doc" + number;
    RandomClaims random = new RandomClaims(new Random(number));
    return Samples.reading(
        document,
        document,
        "1",
        Samples.header("2023-05-29", "outlet:dawn"),
        random.next(document),
        random.next(document));
  }

  @Test
  void losesNothingThatWasRecorded() throws IOException, InterruptedException {
    Path ledger = folder.resolve("x.ledger");
    for (int last : new int[] {3, 11}) {
      killAfter(ledger, last);
      try (LedgerStore store = LedgerStore.open(ledger, Mode.WRITE)) {
        assertTrue(store.documents().size() > last);
        for (DocumentEntry entry : store.documents()) {
          int number = Integer.parseInt(entry.id().value().substring("doc".length()));
          assertEquals(reading(number), store.document(entry.id()).orElseThrow());
          assertEquals(false, store.record(reading(number)), "recorded once");
        }
      }
    }
  }

  private static void killAfter(Path ledger, int last) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriterTest.class.getName(),
                ledger.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader told = writer.inputReader(StandardCharsets.UTF_8)) {
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        if (Integer.parseInt(line) == last) {
          break;
        }
      }
      writer.destroyForcibly().waitFor();
    }
  }
}
