package org.pactwatch.ledger.lineage;

/**
 * How two documents are alike. Shares run from 0 to 1; rare words count more than common ones.
 *
 * @param firstInSecond the share of the first's narration that the second has too, in shingles of
 *     three words
 * @param secondInFirst the share of the second's narration that the first has too
 * @param containment the greater of both, as far as the length of the text lets us trust it
 * @param jaccard the share of all their narration that both have, as far as length lets us trust it
 * @param aligned the share of one's sentences that find a sentence of the other which tells the
 *     same, by names, numbers and words in whatever order; of both directions the greater one
 * @param anchors the share of the shorter's names and numbers that come in the same order in both
 * @param anchorsOfLonger the same share of the longer's
 * @param anchorCount how many names and numbers the shorter has
 * @param title the share of their titles' words that both have
 * @param quotations the share of the shorter's quoted words that both quote
 */
record Likeness(
    double firstInSecond,
    double secondInFirst,
    double containment,
    double jaccard,
    double aligned,
    double anchors,
    double anchorsOfLonger,
    int anchorCount,
    double title,
    double quotations) {

  /** Returns the same, seen from the other document. */
  Likeness turned() {
    return new Likeness(
        /* firstInSecond= */ secondInFirst,
        /* secondInFirst= */ firstInSecond,
        containment,
        jaccard,
        aligned,
        anchors,
        anchorsOfLonger,
        anchorCount,
        title,
        quotations);
  }
}
