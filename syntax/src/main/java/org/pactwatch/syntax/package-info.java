/**
 * The words of a text: tokens, sentences, tags, lemmas, morphology and, where a parser is at hand,
 * trees; in Universal Dependencies' terms. Knows nothing of news.
 *
 * <p>Offsets count UTF-16 code units of the text that was given.
 */
package org.pactwatch.syntax;
