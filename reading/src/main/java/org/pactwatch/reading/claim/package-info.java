/**
 * From a reading to its claims.
 *
 * <p>Words evoke {@linkplain org.pactwatch.reading.claim.Frames frames}; a frame's roles are filled
 * from the sentence's outline; tense, governing words, negation and the speaker's stance give the
 * factuality; quotes give the speakers. What a document says twice becomes one claim with several
 * spans.
 */
package org.pactwatch.reading.claim;
