package org.pactwatch.eval.syntax;

import org.pactwatch.eval.Rate;

/**
 * How often one relation, without subtypes, is found.
 *
 * @param gold words that have it in the gold
 * @param found words that were given it
 * @param right words that have it and were given it, with the right head
 */
public record RelationCount(int gold, int found, int right) {
  static final RelationCount NONE = new RelationCount(0, 0, 0);

  /** Precision and recall of edge and relation together. */
  public Rate rate() {
    return Rate.of(right, found, gold);
  }

  RelationCount plus(RelationCount other) {
    return new RelationCount(gold + other.gold, found + other.found, right + other.right);
  }
}
