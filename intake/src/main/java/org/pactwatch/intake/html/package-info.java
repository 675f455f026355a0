/**
 * Pages to blocks: what a reader would see, each character with its place in the markup.
 *
 * <p>jsoup knows where each text node stands in the source, but not where each character of it
 * does; {@code Alignment} finds that by reading the node's source again beside its text.
 */
package org.pactwatch.intake.html;
