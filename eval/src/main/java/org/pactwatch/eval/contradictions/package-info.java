/**
 * Scores verdicts on plain sentence pairs, contradictory or compatible, beside what is had for
 * nothing: always the same answer, and a threshold on shared words.
 */
package org.pactwatch.eval.contradictions;
