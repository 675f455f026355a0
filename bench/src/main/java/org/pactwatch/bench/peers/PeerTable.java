package org.pactwatch.bench.peers;

import java.util.List;
import java.util.Locale;
import org.pactwatch.bench.measure.Figures;

/** Writes the comparison as a table for people. */
final class PeerTable {
  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  /** What was measured of one system on its way. */
  record Row(String name, String way, Figures figures) {}

  private PeerTable() {}

  /**
   * Returns a row for each system, then for each way that CoreNLP goes too how many times as fast
   * as CoreNLP we are.
   *
   * @param tokens how many tokens the text has; all speeds count these
   */
  static String of(List<Row> rows, int tokens) {
    StringBuilder table =
        new StringBuilder(
            "SYSTEM        WAY             TOKENS/S  BY THE WALL  ITS WORDS  READY S  LIVE MB  PEAK"
                + " MB\n");
    for (Row row : rows) {
      Figures figures = row.figures();
      table.append(
          String.format(
              Locale.ROOT,
              "%-13s %-14s %9.0f %12.0f %10.0f %8.2f %8.0f %8.0f%n",
              row.name(),
              row.way(),
              tokens / figures.processorSeconds(),
              tokens / figures.wallSeconds(),
              figures.words(),
              figures.startSeconds(),
              figures.liveBytes() / BYTES_PER_MEGABYTE,
              figures.peakBytes() / BYTES_PER_MEGABYTE));
    }
    rows.stream()
        .filter(row -> row.name().equals(Peer.OURS))
        .forEach(
            ours ->
                rows.stream()
                    .filter(row -> row.name().equals(Peer.CORE_NLP))
                    .filter(row -> row.way().equals(ours.way()))
                    .forEach(theirs -> table.append(ratio(ours, theirs))));
    return table.toString();
  }

  private static String ratio(Row ours, Row theirs) {
    return String.format(
        Locale.ROOT,
        "%-13s %-14s %8.1f× %11.1f×%n",
        "ours/CoreNLP",
        ours.way(),
        theirs.figures().processorSeconds() / ours.figures().processorSeconds(),
        theirs.figures().wallSeconds() / ours.figures().wallSeconds());
  }
}
