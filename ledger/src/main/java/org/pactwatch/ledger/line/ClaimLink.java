package org.pactwatch.ledger.line;

import java.util.Objects;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.DocumentId;

/**
 * A claim's place in a line, without its words.
 *
 * @param claim which claim
 * @param document the document in which it stands
 * @param stage how much it says
 * @param reason why it belongs to the line, in one sentence
 */
public record ClaimLink(ClaimId claim, DocumentId document, Stage stage, String reason) {
  public ClaimLink {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(reason, "reason");
  }

  static ClaimLink of(LineClaim one) {
    return new ClaimLink(
        one.claim().id(), one.claim().document(), Stage.of(one.claim()), one.reason());
  }
}
