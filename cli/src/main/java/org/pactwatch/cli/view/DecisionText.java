package org.pactwatch.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.ledger.review.Changes;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.ledger.review.DecisionEntry.State;
import org.pactwatch.ledger.review.Verdict;
import org.pactwatch.model.claim.ClaimId;

/** What was decided on claims, for people. */
public final class DecisionText {
  private final List<DecisionEntry> decisions;

  /** Makes texts of these decisions, in their order. */
  public DecisionText(List<DecisionEntry> decisions) {
    this.decisions = List.copyOf(decisions);
  }

  /** Returns what was decided on a claim or on its lines, one decision a line. */
  public String on(ClaimId claim) {
    Fields fields = new Fields();
    decisions.stream()
        .filter(entry -> entry.claims().contains(claim))
        .forEach(entry -> fields.add("decided", sentence(entry)));
    return fields.text();
  }

  private static String sentence(DecisionEntry entry) {
    String note = entry.decision().note().replaceAll("\\s+", " ");
    return entry.decision().kind()
        + changes(entry)
        + " by "
        + entry.decision().reviewer()
        + ", "
        + entry.decision().at()
        + ", "
        + (entry.state() == State.OVERTAKEN ? entry.reason() : entry.state())
        + (entry.against().isEmpty() ? "" : ", against " + joined(entry.against().stream()))
        + "  "
        + entry.id()
        + (note.isEmpty() ? "" : "  «" + note + "»");
  }

  private static String changes(DecisionEntry entry) {
    return entry.verdict().orElse(null) instanceof Verdict.Correct correct
        ? " (" + told(correct.changes()) + ")"
        : "";
  }

  private static String told(Changes changes) {
    return joined(
        Stream.concat(
            changes.fields().entrySet().stream()
                .map(one -> one.getKey() + " " + values(one.getValue())),
            changes.roles().entrySet().stream()
                .map(one -> one.getKey() + " " + values(one.getValue()))));
  }

  private static String values(List<?> values) {
    return values.isEmpty()
        ? "none"
        : values.stream().map(Object::toString).collect(Collectors.joining(" and "));
  }

  private static String joined(Stream<?> parts) {
    return parts.map(Object::toString).collect(Collectors.joining(", "));
  }
}
