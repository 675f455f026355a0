package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.document.Document;

/**
 * Every stage keeps its promises on damaged articles. {@code -Dpactwatch.seed} is the first seed
 * and {@code -Dpactwatch.fuzz} tells how many follow it; a failure names the one that replays it.
 */
class DamagedReadingTest {
  @Test
  void onDamagedSamples() throws IOException {
    List<Document> samples = Documents.samples();
    long first = Long.getLong("pactwatch.seed", 20240223L);
    int count = Integer.getInteger("pactwatch.fuzz", 150);
    for (long seed = first; seed < first + count; seed++) {
      try {
        check(samples, seed);
      } catch (RuntimeException | AssertionError failure) {
        fail(
            "replay with -Dpactwatch.seed=" + seed + " -Dpactwatch.fuzz=1: " + failure.getMessage(),
            failure);
      }
    }
  }

  @Test
  void onOneVeryLongLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (Document sample : Documents.samples()) {
      line.append(sample.original().replaceAll("\\R", " ")).append(' ');
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> CheckedReader.read(Documents.text("long.txt", line.toString())));
  }

  private static void check(List<Document> samples, long seed) {
    Document sample = samples.get((int) Math.floorMod(seed, (long) samples.size()));
    String damaged = new Mutations(seed).damage(sample.original());
    CheckedReader.read(Documents.of(sample.id().value(), damaged));
  }
}
