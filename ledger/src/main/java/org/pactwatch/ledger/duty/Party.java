package org.pactwatch.ledger.duty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * A state bound by an instrument on a day.
 *
 * @param state who
 * @param through the organisation that is the party, where the state is bound as its member
 * @param basis what tells that it is a party
 * @param footing how firmly
 * @param term since when and until when
 * @param step that it is a party, cited
 * @param doubts what speaks against it, cited
 */
record Party(
    EntityId state,
    Optional<EntityId> through,
    Basis basis,
    Footing footing,
    Term term,
    Step step,
    List<Step> doubts) {
  Party {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(through, "through");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(footing, "footing");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(step, "step");
    doubts = List.copyOf(doubts);
  }

  Party with(Footing changed, List<Step> known) {
    return new Party(state, through, basis, changed, term, step, known);
  }

  /**
   * Tells whether a clause that names states or bodies means it; one that names nobody means all.
   */
  boolean isAmong(List<EntityId> named) {
    return named.isEmpty() || named.contains(state) || through.map(named::contains).orElse(false);
  }

  /** Tells whether both are bound as members of one party, which owes itself nothing. */
  boolean isOneWith(Party other) {
    return state.equals(other.state) || (through.isPresent() && through.equals(other.through));
  }
}
