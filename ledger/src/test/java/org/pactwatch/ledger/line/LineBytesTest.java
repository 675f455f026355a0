package org.pactwatch.ledger.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.RandomClaims;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;

/** Lines as bytes are the same lines again. */
class LineBytesTest {
  private static final long SEED = Long.getLong("pactwatch.seed", 20240223);

  private static List<LineSummary> lines(long seed) {
    RandomClaims claims = new RandomClaims(new Random(seed));
    return new LineMaker(Background.none())
            .lines(
                IntStream.range(0, 300)
                    .mapToObj(i -> claims.next("doc" + i % 17))
                    .map(one -> new SourcedClaim(one, Samples.header("2023-05-29", "outlet:dawn"))))
            .stream()
            .map(Line::summary)
            .toList();
  }

  @Test
  void readsWhatItWrote() {
    List<LineSummary> lines = lines(SEED);
    assertTrue(lines.size() > 50, "seed " + SEED);
    for (LineSummary line : lines) {
      byte[] bytes = LineBytes.write(line);
      assertEquals(line, LineBytes.read(bytes), "seed " + SEED);
      assertArrayEquals(bytes, LineBytes.write(LineBytes.read(bytes)), "seed " + SEED);
    }
  }

  @Test
  void refusesWhatIsCutOrOfAnotherVersion() {
    byte[] whole = LineBytes.write(lines(SEED).get(0));
    for (int end = 0; end < whole.length; end++) {
      byte[] cut = Arrays.copyOf(whole, end);
      assertThrows(IllegalArgumentException.class, () -> LineBytes.read(cut));
    }
    byte[] other = whole.clone();
    other[0]++;
    assertThrows(IllegalArgumentException.class, () -> LineBytes.read(other));
  }
}
