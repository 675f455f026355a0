package org.pactwatch.ledger.duty;

import java.util.Locale;

/** What an answer rests on. */
public enum Basis {
  /** An entry of the gazetteer. */
  GAZETTEER,
  /** A line of the ledger: what documents say. */
  LINE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
