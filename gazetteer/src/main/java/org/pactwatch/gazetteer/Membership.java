package org.pactwatch.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * A state's time in an organisation or as party to an instrument.
 *
 * @param state who belongs
 * @param period since when, and until when
 * @param note what is special about it
 * @param caveats what casts doubt on it, and when
 */
public record Membership(
    EntityId state, Period period, Optional<String> note, List<Caveat> caveats) {
  public Membership {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(note, "note");
    caveats = List.copyOf(caveats);
  }
}
