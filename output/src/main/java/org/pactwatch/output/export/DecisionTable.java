package org.pactwatch.output.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.ledger.review.Verdict;
import org.pactwatch.model.claim.ClaimId;

/** Decisions for a reader, a line each; what is said against it and why follows. */
final class DecisionTable {
  private DecisionTable() {}

  static void write(List<DecisionEntry> decisions, Appendable out) throws IOException {
    Columns columns = new Columns("");
    columns.row("decision", "at", "reviewer", "kind", "on", "state", "");
    for (DecisionEntry one : decisions) {
      Decision decision = one.decision();
      columns.row(
          one.id().toString(),
          decision.at().toString(),
          decision.reviewer(),
          decision.kind(),
          on(one),
          one.state().toString(),
          String.join("; ", remarks(one)));
    }
    columns.write(out);
  }

  private static String on(DecisionEntry entry) {
    if (entry.verdict().orElse(null) instanceof Verdict.Undo undo) {
      return undo.decision().toString();
    }
    List<String> lines = entry.decision().target().lines();
    return lines.isEmpty()
        ? String.join(" ", entry.claims().stream().map(ClaimId::toString).toList())
        : String.join(" ", lines);
  }

  private static List<String> remarks(DecisionEntry entry) {
    List<String> remarks = new ArrayList<>();
    if (!entry.reason().isEmpty()) {
      remarks.add(entry.reason());
    }
    entry.against().forEach(other -> remarks.add("against " + other));
    if (!entry.decision().note().isEmpty()) {
      remarks.add("«" + entry.decision().note().replaceAll("\\s+", " ") + "»");
    }
    return remarks;
  }
}
