package org.pactwatch.ledger.duty;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * A paper that the attacked had signed and that did not bind yet.
 *
 * @param instrument the paper
 * @param signed when it was signed
 * @param force when it came into force; absent where it is not known to have
 */
public record Pending(EntityId instrument, String signed, Optional<String> force) {
  public Pending {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(signed, "signed");
    Objects.requireNonNull(force, "force");
  }
}
