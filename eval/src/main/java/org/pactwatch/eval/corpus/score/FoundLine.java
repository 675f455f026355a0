package org.pactwatch.eval.corpus.score;

import java.util.List;
import java.util.Objects;

/**
 * A line that a ledger made.
 *
 * @param id its id
 * @param claims the ids of its claims
 * @param origins how many independent origins it counts
 */
public record FoundLine(String id, List<String> claims, int origins) {
  public FoundLine {
    Objects.requireNonNull(id, "id");
    claims = List.copyOf(claims);
  }
}
