package org.pactwatch.eval.corpus.truth;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.text.Span;

/**
 * What a sentence claims.
 *
 * @param doc where it stands
 * @param span the whole sentence, in the original text
 * @param type its type
 * @param act its act
 * @param roles who plays which part, by role: ids as a reading gives them
 * @param status how far the act has come
 * @param line the line to which it belongs; none for a statement
 * @param origin the farthest source named, or the agency at the root of its copies; none where
 *     unknown
 * @param wording the phrase it was written from
 */
public record TruthClaim(
    String doc,
    Span span,
    ClaimType type,
    Act act,
    Map<String, List<String>> roles,
    Status status,
    Optional<String> line,
    Optional<String> origin,
    String wording) {
  public TruthClaim {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(wording, "wording");
    roles = new TreeMap<>(roles);
  }

  /** Whether it says that the act is so, will be or is meant to be. */
  public boolean asserts() {
    return status != Status.DENIED && status != Status.REFUSED;
  }
}
