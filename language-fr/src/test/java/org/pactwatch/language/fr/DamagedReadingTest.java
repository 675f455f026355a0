package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.document.Document;

/**
 * Every stage keeps its promises on damaged articles. {@code -Dpactwatch.rounds} asks for more;
 * {@code -Dpactwatch.seed} replays the one whose number a failure tells.
 */
class DamagedReadingTest {
  private static final long FIRST_SEED = 20_220_224;
  private static final int ROUNDS = 150;

  @Test
  void onDamagedSamples() throws IOException {
    List<Document> samples = Documents.samples();
    Long only = Long.getLong("pactwatch.seed");
    if (only != null) {
      check(samples, only);
      return;
    }
    int rounds = Integer.getInteger("pactwatch.rounds", ROUNDS);
    for (long seed = FIRST_SEED; seed < FIRST_SEED + rounds; seed++) {
      try {
        check(samples, seed);
      } catch (RuntimeException | AssertionError failure) {
        fail("replay with -Dpactwatch.seed=" + seed + ": " + failure.getMessage(), failure);
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
