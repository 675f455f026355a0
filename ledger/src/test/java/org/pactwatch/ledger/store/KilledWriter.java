package org.pactwatch.ledger.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.model.document.DocumentId;

/** A process that records documents for ever, until it is ended at once. */
final class KilledWriter {
  private KilledWriter() {}

  /** Records and tells each document's number once it is recorded. */
  public static void main(String[] arguments) {
    try (Store store = Store.open(LedgerLocation.parse(arguments[0]), Mode.WRITE)) {
      for (int number = 0; number < Integer.MAX_VALUE; number++) {
        store.record(reading(new DocumentId("doc" + number)));
        System.out.println(number);
        System.out.flush();
      }
    }
  }

  /** The reading that such a process makes of a document. */
  static ArticleReading reading(DocumentId id) {
    return Readings.of(id.value(), "AAA met BBB near " + id, "1");
  }

  static void killAfter(LedgerLocation ledger, int last) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
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
