/**
 * Scores the article text found in pages.
 *
 * <p><i>Articles</i>, as article-extraction-benchmark scores: runs of four words in common, counted
 * with their repetitions and divided by all runs of both, so that no page weighs more; precision
 * and recall are means over pages, F1 is theirs. <i>Segments</i>, as trafilatura's evaluation
 * scores: a wanted segment that is found is right, an unwanted one is wrong; white space counts as
 * one blank; precision and recall are over all segments of all pages.
 */
package org.pactwatch.eval.pages.text;
