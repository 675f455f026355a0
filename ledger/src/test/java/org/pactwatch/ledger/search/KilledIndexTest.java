package org.pactwatch.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;

/** A process that makes an index is ended at once; the next one answers as if nothing had been. */
class KilledIndexTest {
  private static final int DOCUMENTS = 300;

  @TempDir Path folder;

  /** Searches: brings the index up to date. */
  public static void main(String[] arguments) {
    search(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private static Hits search(Path file, Path place) {
    try (Ledger ledger = Ledger.open(file, Mode.READ);
        SearchIndex index =
            SearchIndex.open(
                place, new Source(ledger, Gazetteer::load, line -> "line", "engine 1"))) {
      assertTrue(index.notice().isEmpty());
      return index.search(SearchRequest.of("traité paix", 10));
    }
  }

  @Test
  void answersAsIfNothingHadBeen() throws IOException, InterruptedException {
    Path file = folder.resolve("x.ledger");
    try (Ledger ledger = Ledger.open(file, Mode.WRITE)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        ledger.record(Articles.reading("d" + i, "Traité " + i, "Une paix numéro " + i));
      }
    }
    Hits expected = search(file, folder.resolve("whole"));
    assertEquals(DOCUMENTS, expected.total());
    Path place = folder.resolve("killed");
    for (int milliseconds = 300; milliseconds <= 1500; milliseconds += 300) {
      Process indexing =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledIndexTest.class.getName(),
                  file.toString(),
                  place.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      indexing.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      indexing.destroyForcibly().waitFor();
      assertEquals(expected, search(file, place), "killed after " + milliseconds + " ms");
    }
  }
}
