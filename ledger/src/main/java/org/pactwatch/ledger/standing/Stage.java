package org.pactwatch.ledger.standing;

import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Polarity;

/** How much a claim says: that something is so, is meant to be so, could be so, or is not so. */
public enum Stage {
  /** Denied, refused, or said not to be so. */
  AGAINST("that it is not so"),
  /** Hypothetical or possible. */
  OPEN("that it could be so"),
  /** Proposed, planned or agreed. */
  INTENDED("that it is meant to be so"),
  /** Begun, ongoing, done or ended. */
  REAL("that it is so");

  private final String says;

  Stage(String says) {
    this.says = says;
  }

  /** Returns what a claim says. A speaker who holds it only possible leaves it open. */
  public static Stage of(Claim claim) {
    if (claim.factuality().polarity() == Polarity.NEGATIVE) {
      return AGAINST;
    }
    Stage told =
        switch (claim.factuality().status()) {
          case HYPOTHETICAL, POSSIBLE -> OPEN;
          case PROPOSED, PLANNED, AGREED -> INTENDED;
          case BEGUN, ONGOING, DONE, ENDED -> REAL;
          case REFUSED, DENIED -> AGAINST;
        };
    boolean unsure = claim.factuality().certainty() == Certainty.POSSIBLE;
    return unsure && told != AGAINST ? OPEN : told;
  }

  /** The stage in words: "that it is so". */
  public String says() {
    return says;
  }
}
