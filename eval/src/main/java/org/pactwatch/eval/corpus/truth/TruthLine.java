package org.pactwatch.eval.corpus.truth;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.claim.ClaimType;

/**
 * What the documents together say of one act or state.
 *
 * @param line its id
 * @param type the type of its claims
 * @param participants who takes part, sorted
 * @param origins all origins of the claims that assert it, sorted; who denies or refuses is none
 */
public record TruthLine(
    String line, ClaimType type, List<String> participants, List<String> origins) {
  public TruthLine {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(type, "type");
    participants = List.copyOf(participants);
    origins = List.copyOf(origins);
  }
}
