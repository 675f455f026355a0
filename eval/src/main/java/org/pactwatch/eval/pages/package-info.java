/**
 * Pages with what people marked on them: the article's text, segments of it, its day of
 * publication.
 *
 * <p>{@link org.pactwatch.eval.pages.PageSet} reads the folders that article-extraction-benchmark,
 * trafilatura and htmldate publish. The text that was found is scored in {@code text}, the lines
 * that were kept of flattened pages in {@code line}, days in {@code day}.
 */
package org.pactwatch.eval.pages;
