/**
 * Scores which lines of flattened pages are kept as the article.
 *
 * <p>A line is gold where at least 60 % of its runs of four words stand in the gold text. A line of
 * fewer than four words has no run and is never gold. Precision and recall are over all lines of
 * all pages.
 */
package org.pactwatch.eval.pages.line;
