package org.pactwatch.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pactwatch.model.entity.EntityId;

/**
 * A treaty, memorandum or other paper that states are party to.
 *
 * @param kind what it is: {@code treaty}, {@code memorandum}
 * @param signed when it was signed
 * @param force when it was in force; absent where it never was
 * @param parties who is party, with times; an open begin means since it came into force
 * @param organisation the body founded on it; where no parties are listed, its members are the
 *     parties
 * @param obligations what it obliges whom to
 * @param atop its number in ATOP
 */
public record Instrument(
    EntityId id,
    Names names,
    String kind,
    Optional<PartialDate> signed,
    Optional<Period> force,
    List<Membership> parties,
    Optional<EntityId> organisation,
    List<Obligation> obligations,
    OptionalInt atop)
    implements Entity {
  public Instrument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(signed, "signed");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(atop, "atop");
    parties = List.copyOf(parties);
    obligations = List.copyOf(obligations);
  }
}
