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
 * @param against whose attack calls it; empty: anybody's
 * @param general whether it is owed to every state alike, party or not, so that it tells nobody
 *     apart
 * @param article the article that says so
 * @param condition without what an attack alone does not call it, in our words
 * @param text what it says, in our words
 */
public record Obligation(
    ObligationKind kind,
    List<EntityId> obligors,
    List<EntityId> obligees,
    List<EntityId> against,
    boolean general,
    Optional<String> article,
    Optional<String> condition,
    Optional<String> text) {
  public Obligation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(text, "text");
    obligors = List.copyOf(obligors);
    obligees = List.copyOf(obligees);
    against = List.copyOf(against);
  }
}
