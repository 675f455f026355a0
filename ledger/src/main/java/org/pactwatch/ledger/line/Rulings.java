package org.pactwatch.ledger.line;

import java.util.List;
import java.util.Map;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.ClaimId;

/**
 * What people ruled on lines. Immutable.
 *
 * @param inOrder what holds, in the order in which it is to be done
 * @param partings the names of all rulings that ever set a claim apart, those taken back too: lines
 *     had ids by them
 * @param asRead the claims that people corrected, as they were read
 */
public record Rulings(
    List<Ruling> inOrder, Map<ClaimId, List<String>> partings, Map<ClaimId, SourcedClaim> asRead) {
  private static final Rulings NONE = new Rulings(List.of(), Map.of(), Map.of());

  public Rulings {
    inOrder = List.copyOf(inOrder);
    partings = Map.copyOf(partings);
    asRead = Map.copyOf(asRead);
  }

  /** Nobody ruled anything. */
  public static Rulings none() {
    return NONE;
  }
}
