package org.pactwatch.ledger.line;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.entity.EntityId;

/**
 * What a line is about, whenever it happened and whoever says so. People stand for their states.
 *
 * @param type the type of its claims
 * @param act the leading act of those that belong to one story: signing and ratifying are agreeing
 * @param roles who takes part, as states and organisations
 * @param items weapons or forces, sorted
 * @param instrument the treaty or document
 * @param kind what an obligation obliges to
 * @param bound the one document to which the subject is bound, where it is told only by words that
 *     mean something in their own text alone ("they", "the two")
 */
public record Subject(
    ClaimType type,
    Act act,
    Roles roles,
    List<EntityId> items,
    Optional<EntityId> instrument,
    Optional<ObligationKind> kind,
    Optional<String> bound)
    implements Comparable<Subject> {
  /** What is told of arms or men by common nouns alone: troops, soldiers, equipment. */
  public static final EntityId FORCES = EntityId.text("forces");

  public Subject {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(roles, "roles");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(bound, "bound");
    items = List.copyOf(new TreeSet<>(items));
  }

  /** All that tells this subject from any other, as one stable text. */
  public String key() {
    return String.join(
        "|",
        type.toString(),
        act.toString(),
        roles.byRole().toString(),
        items.toString(),
        instrument.map(EntityId::toString).orElse(""),
        kind.map(ObligationKind::toString).orElse(""),
        bound.orElse(""));
  }

  /** Tells whether the gazetteer knows everyone in every role named. */
  public boolean isKnown() {
    return roles.all().stream().allMatch(EntityId::isKnown);
  }

  @Override
  public int compareTo(Subject other) {
    return key().compareTo(other.key());
  }
}
