package org.pactwatch.ledger.line;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.model.claim.ClaimId;

/**
 * A line before it is judged.
 *
 * @param parts what it is made of; the first gives subject and id
 */
record Draft(List<Part> parts) {
  Draft {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("expected a part, got none");
    }
  }

  static Draft of(Part sole) {
    return new Draft(List.of(sole));
  }

  /** This and another of the same id, in whatever order they are put together. */
  Draft and(Draft other) {
    LineId id = first().id();
    return new Draft(
        Stream.concat(parts.stream(), other.parts.stream())
            .sorted(
                Comparator.comparing((Part part) -> !part.id().equals(id))
                    .thenComparing(Comparator.naturalOrder()))
            .toList());
  }

  Part first() {
    return parts.get(0);
  }

  /** Its claims, each once, sorted. */
  List<LineClaim> claims() {
    Set<ClaimId> seen = new HashSet<>();
    return parts.stream()
        .flatMap(Part::told)
        .filter(one -> seen.add(one.claim().id()))
        .sorted((one, other) -> one.sourced().compareTo(other.sourced()))
        .toList();
  }
}
