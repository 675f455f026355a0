/** Texts as sets of short runs of words, as near-duplicates are sought. */
package org.pactwatch.eval.corpus.shingle;
