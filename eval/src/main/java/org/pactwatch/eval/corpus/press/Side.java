package org.pactwatch.eval.corpus.press;

/** Where a claim stands in a planted contradiction. */
public enum Side {
  NONE,
  /** With what happened. */
  A,
  /** With who tells it otherwise. */
  B
}
