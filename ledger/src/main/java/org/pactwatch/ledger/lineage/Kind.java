package org.pactwatch.ledger.lineage;

import java.util.Locale;

/** In which way a document was taken from where it comes from. */
public enum Kind {
  /** Nearly all of either stands in the other. */
  REPRINT,
  /** Nearly all of it stands in the elder, which has more. */
  CUT,
  /** Nearly all of the elder stands in it, and more. */
  EXTENDED,
  /** Much is told in the same words, much in others. */
  REWRITE,
  /** Hardly a word in common, but the same names and numbers in the same order. */
  TRANSLATION,
  /** It shares the text of another, and neither has it from the other as far as anything tells. */
  SIBLING,
  /** It credits an agency whose document is not here, and shares its text with no other. */
  CREDITED;

  /** The share of a text that is nearly all of it: an outlet adds a line and drops another. */
  private static final double NEARLY_ALL = 0.85;

  /**
   * Returns the kind by what both share.
   *
   * @param likeness of child and parent, in this order
   */
  static Kind of(Likeness likeness, boolean translation) {
    if (translation) {
      return TRANSLATION;
    }
    boolean child = likeness.firstInSecond() >= NEARLY_ALL;
    boolean parent = likeness.secondInFirst() >= NEARLY_ALL;
    if (child) {
      return parent ? REPRINT : CUT;
    }
    return parent ? EXTENDED : REWRITE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
