package org.pactwatch.model.claim;

import java.util.Locale;

/** What an obligation obliges to; after ATOP's names. */
public enum ObligationKind {
  DEFENSE,
  CONSULTATION,
  NONAGGRESSION,
  NEUTRALITY,
  ASSURANCE,
  ASSISTANCE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
