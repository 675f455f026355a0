/**
 * Sets the article apart from what stands around it.
 *
 * <p>{@link org.pactwatch.reading.clean.CleanStage} runs a few passes over the document's lines, in
 * a fixed order; each sets lines or parts of lines apart and says why. What a pass looks for is
 * either a shape that holds in every language (a body that stands twice, headlines after the end)
 * or a pattern from {@link org.pactwatch.reading.clean.CleanRules}, which are data. Nothing is
 * deleted: {@link org.pactwatch.reading.clean.Completeness} tells whether every character is either
 * in the clean text or in exactly one cut.
 */
package org.pactwatch.reading.clean;
