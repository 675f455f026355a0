package org.pactwatch.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.bench.measure.Figures;

/** Measures all systems in turn, several times over, so that a busy minute hits none alone. */
public final class Comparison {
  private Comparison() {}

  /**
   * Returns the table of medians.
   *
   * @param coreNlpClassPath the class path of CoreNLP's process; empty where CoreNLP is missing
   * @param tokens how many tokens the text has; all speeds count these
   * @throws IOException if a system cannot be measured
   */
  public static String table(
      Path text,
      Optional<Path> model,
      Effort effort,
      Path work,
      String coreNlpClassPath,
      int tokens)
      throws IOException, InterruptedException {
    int turns = effort == Effort.QUICK ? 1 : 3;
    Map<Peer, List<Figures>> figures = new LinkedHashMap<>();
    for (int turn = 0; turn < turns; turn++) {
      for (Peer peer : Peer.all(text, model, effort, coreNlpClassPath)) {
        figures.computeIfAbsent(peer, unused -> new ArrayList<>()).add(peer.run().run(work));
      }
    }
    List<PeerTable.Row> rows = new ArrayList<>();
    figures.forEach(
        (peer, runs) -> rows.add(new PeerTable.Row(peer.name(), peer.way(), Figures.median(runs))));
    return "\nPEERS (one thread each; medians of "
        + turns
        + " processes with "
        + effort.rounds()
        + " rounds)\n"
        + PeerTable.of(rows, tokens);
  }
}
