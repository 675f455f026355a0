package org.pactwatch.output.report.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.Status;

/**
 * A claim as a report shows it.
 *
 * @param anchor where it stands on the page; a claim that stands in two lines has two
 * @param id the claim's id
 * @param status how far the act has come, as the innermost speaker puts it
 * @param stage how much that says
 * @param who whose word it is
 * @param facts what it says, label by label
 * @param excerpt the words it rests on, within their article
 * @param also further words that say the same
 * @param rule the rule that made it
 * @param reason why it stands in its line; absent for a statement
 * @param source the article's anchor
 * @param citation the article in words: title, outlet, day
 */
public record ClaimEntry(
    String anchor,
    String id,
    Status status,
    Stage stage,
    String who,
    List<Fact> facts,
    Excerpt excerpt,
    List<Excerpt> also,
    String rule,
    Optional<String> reason,
    String source,
    String citation) {
  public ClaimEntry {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(excerpt, "excerpt");
    Objects.requireNonNull(reason, "reason");
    facts = List.copyOf(facts);
    also = List.copyOf(also);
  }

  /**
   * One thing that a claim says.
   *
   * @param label what kind of thing
   * @param value in words
   */
  public record Fact(String label, String value) {}
}
