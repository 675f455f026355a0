package org.pactwatch.ledger.lineage;

/**
 * How two documents are alike. Shares run from 0 to 1; rare words count more than common ones.
 *
 * @param jaccard the share of all their narration that both have, in shingles of three words
 * @param firstInSecond the share of the first's narration that the second has too
 * @param secondInFirst the share of the second's narration that the first has too
 * @param firstAligned how well the first's sentences find a sentence of the second that tells the
 *     same with the same words, in whatever order
 * @param secondAligned the same for the second's sentences
 * @param quotations the share of the shorter's quoted words that both quote
 * @param title the share of their titles' words that both have
 * @param anchors the share of the shorter's names and numbers that come in the same order in both
 * @param anchorCount how many names and numbers the shorter has
 */
record Likeness(
    double jaccard,
    double firstInSecond,
    double secondInFirst,
    double firstAligned,
    double secondAligned,
    double quotations,
    double title,
    double anchors,
    int anchorCount) {

  double containment() {
    return Math.max(firstInSecond, secondInFirst);
  }

  double aligned() {
    return Math.max(firstAligned, secondAligned);
  }
}
