package org.pactwatch.model.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.pactwatch.model.entity.EntityId;

/**
 * What an act is about, besides its participants.
 *
 * @param items weapons or forces, sorted
 * @param quantity how many or how much
 * @param instrument the treaty or document
 * @param kind what an obligation obliges to
 * @param place where
 */
public record Details(
    List<EntityId> items,
    Optional<Quantity> quantity,
    Optional<EntityId> instrument,
    Optional<ObligationKind> kind,
    Optional<EntityId> place) {
  private static final Details NONE =
      new Details(
          List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Details {
    items = List.copyOf(new TreeSet<>(items));
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
  }

  public static Details none() {
    return NONE;
  }
}
