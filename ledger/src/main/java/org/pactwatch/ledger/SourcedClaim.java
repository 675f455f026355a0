package org.pactwatch.ledger;

import java.util.Objects;
import org.pactwatch.model.claim.Claim;

/**
 * A claim and where its article comes from. Sorts as claims do.
 *
 * @param claim the claim
 * @param header of the article it stands in
 */
public record SourcedClaim(Claim claim, Header header) implements Comparable<SourcedClaim> {
  public SourcedClaim {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(header, "header");
  }

  @Override
  public int compareTo(SourcedClaim other) {
    return claim.compareTo(other.claim);
  }
}
