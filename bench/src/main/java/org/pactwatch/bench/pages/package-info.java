/**
 * Ours beside Readability4J, boilerpipe and Mozilla's Readability: the article text of the same
 * pages, scored as {@code eval pages} scores, and how many pages a second one thread reads.
 *
 * <p>Mozilla's Readability runs on Node in a process of its own and takes its own time, without
 * that of starting Node.
 */
package org.pactwatch.bench.pages;
