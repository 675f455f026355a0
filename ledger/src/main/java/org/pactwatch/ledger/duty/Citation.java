package org.pactwatch.ledger.duty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.line.ClaimLink;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.entity.EntityId;

/**
 * Where a step of reasoning can be looked up.
 *
 * @param basis gazetteer or line
 * @param id the gazetteer entry's id, or the line's
 * @param claims the line's claims, sorted as in the line; none for a gazetteer entry
 * @param standing how well the line stands; absent for a gazetteer entry
 */
public record Citation(
    Basis basis, String id, List<ClaimId> claims, Optional<Standing.Level> standing) {
  public Citation {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(standing, "standing");
    claims = List.copyOf(claims);
  }

  static Citation of(EntityId entry) {
    return new Citation(Basis.GAZETTEER, entry.toString(), List.of(), Optional.empty());
  }

  static Citation of(LineSummary line) {
    return new Citation(
        Basis.LINE,
        line.id().value(),
        line.links().stream().map(ClaimLink::claim).toList(),
        Optional.of(line.standing().level()));
  }
}
