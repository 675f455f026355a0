/**
 * What is true of a generated corpus: who copied whom, what each sentence claims, which claims tell
 * of the same, and which contradict each other. Records that are written beside the articles and
 * read again to score a ledger.
 */
package org.pactwatch.eval.corpus.truth;
