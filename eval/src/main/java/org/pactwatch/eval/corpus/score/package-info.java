/**
 * Scorers of what a ledger made of a generated corpus: families of copies, lines, origins and
 * contradictions. They know plain records alone, and nothing of how a ledger made them.
 */
package org.pactwatch.eval.corpus.score;
