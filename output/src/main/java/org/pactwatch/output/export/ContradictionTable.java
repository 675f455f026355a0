package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.entity.EntityId;

/** Contradictions for a reader: what stands against what, and the words of both sides. */
final class ContradictionTable {
  private ContradictionTable() {}

  static void write(List<Contradiction> found, Appendable out) throws IOException {
    if (found.isEmpty()) {
      out.append("Nothing in this ledger stands against anything else.\n");
      return;
    }
    for (Contradiction one : found) {
      out.append(one.kind() + ": " + one.sentence() + lines(one.lines()) + "\n");
      side(one.first(), out);
      if (one.second().isPresent()) {
        side(one.second().get(), out);
      } else {
        out.append("  gazetteer\n");
      }
    }
    out.append(found.size() == 1 ? "1 contradiction\n" : found.size() + " contradictions\n");
  }

  private static String lines(List<LineId> lines) {
    return lines.isEmpty()
        ? ""
        : " (" + lines.stream().map(LineId::toString).collect(Collectors.joining(", ")) + ")";
  }

  private static void side(Claim claim, Appendable out) throws IOException {
    Evidence evidence = claim.grounds().evidence();
    String speakers =
        claim.attribution().speakers().stream()
            .map(EntityId::toString)
            .collect(Collectors.joining(" > "));
    out.append(
        "  "
            + claim.id()
            + "  "
            + claim.document()
            + (speakers.isEmpty() ? "" : "  " + speakers)
            + "\n    «"
            + evidence.text().orElse(evidence.exact()).replaceAll("\\s+", " ")
            + "»\n");
  }
}
