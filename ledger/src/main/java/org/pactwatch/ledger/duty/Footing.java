package org.pactwatch.ledger.duty;

import java.util.Locale;

/** How firmly a duty stands, the firmest first. */
public enum Footing {
  /** In force by what is on record, nobody says otherwise. */
  IN_FORCE,
  /** On record, but not known to the day, or its words leave the case open. */
  UNSURE,
  /** Only documents say so. */
  CLAIMED,
  /** Somebody disputes it. */
  DISPUTED;

  /** Returns the weaker of two: what rests on both stands no better. */
  Footing and(Footing other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
