package org.pactwatch.eval.corpus.press;

import java.util.Locale;

/** How a document came to be. */
public enum Way {
  /** Written anew; nobody's copy. */
  ORIGINAL,
  /** The same text under another title, maybe with a first line of its own. */
  REPRINT,
  /** The first paragraphs only. */
  CUT,
  /** The whole text, and more behind it. */
  PADDED,
  /** The same in other words and another order. */
  REWRITE,
  /** An agency's news in an outlet's own words, which name the agency. */
  RELAY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
