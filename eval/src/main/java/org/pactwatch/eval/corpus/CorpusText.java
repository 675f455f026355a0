package org.pactwatch.eval.corpus;

import java.util.Map;
import org.pactwatch.eval.Figures;

/** Writes what a corpus holds as a table. */
public final class CorpusText {
  private CorpusText() {}

  /** Returns lines for a terminal, each with its end. */
  public static String table(CorpusSummary summary) {
    StringBuilder table = new StringBuilder();
    row(table, "documents", summary.documents());
    row(table, "originals", summary.families());
    row(table, "claims", summary.claims());
    row(table, "lines", summary.lines());
    row(table, "contradictions", summary.contradictions());
    for (Map.Entry<String, CorpusSummary.Sharing> one : summary.shared().entrySet()) {
      CorpusSummary.Sharing sharing = one.getValue();
      table.append(
          Figures.format(
              "%-15s %6d   %3d %% of their 3-grams stand in what they copy\n",
              one.getKey(), sharing.copies(), sharing.average()));
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String name, int count) {
    table.append(Figures.format("%-15s %6d\n", name, count));
  }
}
