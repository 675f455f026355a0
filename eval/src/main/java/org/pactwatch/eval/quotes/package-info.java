/**
 * Scores quotations against gold quotations: what is said, and by whom.
 *
 * <p>Borders are compared without what surrounds words: quotation marks, punctuation, white space
 * and a leading <i>que, de, comme</i>. <i>Loose</i>: the two share at least half the characters of
 * the longer one. <i>Strict</i>: all borders are the same. Pairs are taken best first, each
 * quotation once; optional gold absorbs a prediction and counts nowhere.
 *
 * <p>Offsets are UTF-16 code units. Gold gives words, which may stand in more than one place: any
 * of them is right.
 */
package org.pactwatch.eval.quotes;
