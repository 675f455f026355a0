package org.pactwatch.eval.claims;

import java.util.Locale;

/** What a claim says besides type and roles, in the order in which a score tells it. */
public enum Slot {
  STATUS(true),
  TIME(true),
  SAID(false),
  ITEM(true),
  /** Whose word it is. */
  BY(true),
  VIA(false),
  ACT(false),
  INSTRUMENT(false),
  PLACE(false);

  private final boolean strict;

  Slot(boolean strict) {
    this.strict = strict;
  }

  /** Tells whether a claim that is wrong here is no strict match. */
  public boolean isStrict() {
    return strict;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
