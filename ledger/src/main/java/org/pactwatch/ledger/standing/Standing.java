package org.pactwatch.ledger.standing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.pactwatch.model.entity.EntityId;

/**
 * How well a line stands and why.
 *
 * @param level the verdict
 * @param origins the known origins of all that is told for it, plans too, sorted, each once
 * @param reasons sentences for a reader, in order of weight
 */
public record Standing(Level level, List<EntityId> origins, List<String> reasons) {
  public Standing {
    Objects.requireNonNull(level, "level");
    origins = origins.stream().distinct().sorted().toList();
    reasons = List.copyOf(reasons);
  }

  /** How well a line stands, the weakest first; the last two tell that someone says otherwise. */
  public enum Level {
    /** Told in an outlet's own voice, no source named. */
    REPORTED,
    /** Somebody's word, and his alone. */
    CLAIMED,
    /** The states on both sides say it. */
    AGREED,
    /** Independent origins say it: two, for the hosting of nuclear weapons three. */
    CORROBORATED,
    /** Some say it, some deny it. */
    DISPUTED,
    /** It is only told in order to be denied or refused. */
    DENIED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
