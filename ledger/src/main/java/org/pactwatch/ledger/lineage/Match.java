package org.pactwatch.ledger.lineage;

/**
 * Two documents that are too much alike to be called independent.
 *
 * @param first the one with the lesser number
 * @param second the other
 * @param likeness how alike they are
 * @param similarity how likely they have one text, from 0 to 1
 */
record Match(int first, int second, Likeness likeness, double similarity) {
  /** The other of the two. */
  int other(int document) {
    return document == first ? second : first;
  }

  /** The likeness, seen from one of the two. */
  Likeness from(int document) {
    return document == first ? likeness : likeness.turned();
  }
}
