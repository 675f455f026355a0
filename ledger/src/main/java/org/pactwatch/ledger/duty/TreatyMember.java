package org.pactwatch.ledger.duty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;

/**
 * What a state has promised under one treaty, as it stands on a day. Sorts by treaty, those without
 * one last, then by state, the same by what tells of it.
 *
 * @param instrument the treaty; absent where documents tell of a duty and not of its treaty
 * @param state who is bound
 * @param kinds what it has promised, to whomever; nothing where it is a party and only others owe
 * @param term since when and until when
 * @param basis what tells that it is bound
 * @param footing how firmly it is
 * @param steps why, each cited
 * @param doubts what speaks against it, each cited
 */
public record TreatyMember(
    Optional<EntityId> instrument,
    EntityId state,
    Set<ObligationKind> kinds,
    Term term,
    Basis basis,
    Footing footing,
    List<Step> steps,
    List<Step> doubts)
    implements Comparable<TreatyMember> {
  private static final Comparator<TreatyMember> ORDER =
      Comparator.comparing((TreatyMember one) -> one.instrument.isEmpty())
          .thenComparing(one -> one.instrument.map(EntityId::toString).orElse(""))
          .thenComparing(TreatyMember::state)
          .thenComparing(TreatyMember::basis)
          .thenComparing(one -> one.steps.toString());

  public TreatyMember {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(footing, "footing");
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    steps = List.copyOf(steps);
    doubts = List.copyOf(doubts);
  }

  /** Tells whether this is promised, under the treaty told or under any where none is. */
  boolean promises(Optional<EntityId> told, ObligationKind kind) {
    return (told.isEmpty() || told.equals(instrument)) && kinds.contains(kind);
  }

  TreatyMember withStep(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new TreatyMember(instrument, state, kinds, term, basis, footing, more, doubts);
  }

  @Override
  public int compareTo(TreatyMember other) {
    return ORDER.compare(this, other);
  }
}
