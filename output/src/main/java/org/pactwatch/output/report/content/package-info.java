/**
 * What a report says, in order and in words, before anybody thinks of HTML or Markdown: so that
 * both say the same.
 *
 * <p>{@link org.pactwatch.output.report.content.Editor} makes an {@link
 * org.pactwatch.output.report.content.Edition} of a ledger. Anchors are made here too, so that a
 * link in one format leads where it leads in the other.
 */
package org.pactwatch.output.report.content;
