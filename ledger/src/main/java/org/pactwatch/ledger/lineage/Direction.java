package org.pactwatch.ledger.lineage;

import java.util.Locale;

/** Whether it is known which of two documents is the elder. */
public enum Direction {
  /** Days, credits or links tell. */
  DETERMINED,
  /** Nothing tells; the order of ids puts one below the other, for the sake of a tree. */
  UNDETERMINED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
