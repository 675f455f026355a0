package org.pactwatch.reading.quote;

/**
 * The words that make up a verb.
 *
 * @param first the first word, auxiliary or carrier
 * @param last the word after the last one
 * @param kind how the verb is built
 * @param carried whether another verb carries it
 */
record CueGroup(int first, int last, CueSite.Kind kind, boolean carried) {
  CueGroup(int first, int last, CueSite.Kind kind) {
    this(first, last, kind, false);
  }
}
