package org.pactwatch.model.claim;

import java.util.Locale;

/** The speaker's own commitment (FactBank's levels). */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
