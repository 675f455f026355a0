package org.pactwatch.web.page;

import org.pactwatch.model.claim.Status;

/** The signs that stand before words, so that colour alone never tells anything. */
public final class Signs {
  private Signs() {}

  /** The sign of a status: {@code real}, {@code intended}, {@code open}, {@code against}. */
  public static String stage(Status status) {
    return switch (status) {
      case HYPOTHETICAL, POSSIBLE -> "open";
      case PROPOSED, PLANNED, AGREED -> "intended";
      case BEGUN, ONGOING, DONE, ENDED -> "real";
      case REFUSED, DENIED -> "against";
    };
  }
}
