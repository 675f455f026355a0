package org.pactwatch.ledger.lineage;

/**
 * Turns likeness into one figure from 0 to 1: how likely one of two documents was made from the
 * other, or both from a third. The weights follow a logistic regression over pairs of invented
 * articles whose descent is known: 1,200 of {@code StoryCorpus}, seed 1, and 800 that {@code eval
 * generate} writes from seed 11, of all pairs that are candidates and share a twentieth or more.
 * They are rounded; containment weighs more than the regression gave it, so that an excerpt of
 * scattered sentences is found ({@code ogives-breve} of the samples), and the base is the one at
 * which families of both came out best.
 */
final class Weighing {
  /** From here on two documents are of one family. */
  static final double COPY = 0.5;

  /** From here on they cannot be called independent. */
  static final double DOUBTFUL = 0.2;

  private static final double ALIGNED = 20;
  private static final double CONTAINMENT = 6;
  private static final double JACCARD = 8;
  private static final double ANCHORS = 5;
  private static final double CREDIT = 0.5;
  private static final double TITLE = 0.5;
  private static final double BASE = -19.2;

  /** A translation keeps nearly all names and numbers in their order. */
  private static final double TRANSLATED_ANCHORS = 0.92;

  /** It keeps most of the longer one's too: a translator cuts, but seldom adds. */
  private static final double TRANSLATED_LONGER = 0.7;

  /** Fewer names and numbers prove nothing. */
  private static final int TRANSLATED_COUNT = 12;

  /** What texts in two languages share at most: names, and words of the same root. */
  private static final double TRANSLATED_SHARED = 0.08;

  private Weighing() {}

  /**
   * Weighs a pair.
   *
   * @param credited whether one of the two credits the other's outlet
   * @param otherLanguage whether the documents say that their languages differ
   */
  static double similarity(Likeness likeness, boolean credited, boolean otherLanguage) {
    if (isTranslation(likeness, otherLanguage)) {
      return likeness.anchors();
    }
    double sum =
        BASE
            + ALIGNED * likeness.aligned()
            + CONTAINMENT * likeness.containment()
            + JACCARD * likeness.jaccard()
            + ANCHORS * likeness.anchorsOfLonger()
            + TITLE * likeness.title()
            + (credited ? CREDIT : 0);
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Tells whether the words have nothing in common and the names and numbers everything.
   *
   * @param otherLanguage whether the documents say that their languages differ
   */
  static boolean isTranslation(Likeness likeness, boolean otherLanguage) {
    boolean apart = likeness.aligned() == 0 && likeness.containment() < TRANSLATED_SHARED;
    return (apart || otherLanguage)
        && likeness.anchorCount() >= TRANSLATED_COUNT
        && likeness.anchors() >= TRANSLATED_ANCHORS
        && likeness.anchorsOfLonger() >= TRANSLATED_LONGER;
  }
}
