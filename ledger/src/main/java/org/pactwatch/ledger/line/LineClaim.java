package org.pactwatch.ledger.line;

import java.util.Objects;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;

/**
 * A claim in a line and why it stands there.
 *
 * @param sourced the claim with the source it stands in
 * @param reason why it belongs to this line, in one sentence
 */
public record LineClaim(SourcedClaim sourced, String reason) {
  public LineClaim {
    Objects.requireNonNull(sourced, "sourced");
    Objects.requireNonNull(reason, "reason");
  }

  public Claim claim() {
    return sourced.claim();
  }

  public Header header() {
    return sourced.header();
  }
}
