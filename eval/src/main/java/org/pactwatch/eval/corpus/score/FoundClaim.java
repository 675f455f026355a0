package org.pactwatch.eval.corpus.score;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.text.Span;

/**
 * A claim that a ledger holds.
 *
 * @param id its id
 * @param doc the document it stands in
 * @param type its type
 * @param spans the places that say it, in the original text
 */
public record FoundClaim(String id, String doc, ClaimType type, List<Span> spans) {
  public FoundClaim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(type, "type");
    spans = List.copyOf(spans);
  }
}
