package org.pactwatch.gazetteer;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * A state's time in an organisation or as party to an instrument.
 *
 * @param state who belongs
 * @param period since when, and until when
 * @param note what is disputed or special about it
 */
public record Membership(EntityId state, Period period, Optional<String> note) {
  public Membership {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(note, "note");
  }
}
