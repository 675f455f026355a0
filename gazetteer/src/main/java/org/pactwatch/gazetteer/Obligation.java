package org.pactwatch.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;

/**
 * What an instrument obliges whom to.
 *
 * @param kind the duty
 * @param obligors who is bound; empty: every party
 * @param obligees towards whom; empty: every party
 * @param article the article that says so
 * @param text what it says, in our words
 */
public record Obligation(
    ObligationKind kind,
    List<EntityId> obligors,
    List<EntityId> obligees,
    Optional<String> article,
    Optional<String> text) {
  public Obligation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(text, "text");
    obligors = List.copyOf(obligors);
    obligees = List.copyOf(obligees);
  }
}
