package org.pactwatch.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.bench.measure.Figures;

class PeerTableTest {
  private static Figures figures(double wallSeconds, double processorSeconds) {
    return new Figures(1_020, 0.5, 0.25, 1 << 20, 2 << 20, wallSeconds, processorSeconds);
  }

  @Test
  void ratiosStandBelowForWaysThatBothGo() {
    String table =
        PeerTable.of(
            List.of(
                new PeerTable.Row("pactwatch", "text → trees", figures(0.2, 0.1)),
                new PeerTable.Row("CoreNLP", "text → trees", figures(1.1, 1.0)),
                new PeerTable.Row("pactwatch", "text → tagged", figures(0.1, 0.1))),
            1_000);
    assertEquals(
        """
        SYSTEM        WAY             TOKENS/S  BY THE WALL  ITS WORDS  READY S  LIVE MB  PEAK MB
        pactwatch     text → trees       10000         5000       1020     0.50        1        2
        CoreNLP       text → trees        1000          909       1020     0.50        1        2
        pactwatch     text → tagged      10000        10000       1020     0.50        1        2
        ours/CoreNLP  text → trees       10.0×         5.5×
        """,
        table.replace(System.lineSeparator(), "\n"));
  }
}
