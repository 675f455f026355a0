package org.pactwatch.ledger;

import java.util.Locale;

/** Whether a document was read or turned away. */
public enum State {
  /** It holds an article. */
  KEPT,
  /** It does not; its problems tell why. */
  REFUSED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
