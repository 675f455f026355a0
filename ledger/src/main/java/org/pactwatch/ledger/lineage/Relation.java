package org.pactwatch.ledger.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How two documents stand to each other.
 *
 * @param level how
 * @param reasons sentences for a reader
 */
public record Relation(Level level, List<String> reasons) {
  public Relation {
    Objects.requireNonNull(level, "level");
    reasons = List.copyOf(reasons);
  }

  /** Whether two documents are one source or two. */
  public enum Level {
    /** They have one text. */
    SAME_FAMILY,
    /** Different outlets, different texts, and neither credits what the other comes from. */
    INDEPENDENT,
    /** Nothing shows that they have one text, nothing that they have not. */
    NOT_ESTABLISHED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
