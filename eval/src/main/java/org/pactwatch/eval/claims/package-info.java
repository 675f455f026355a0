/**
 * Scores claims against gold claims.
 *
 * <p>A claim matches a gold claim when its type fits, one of its spans touches the gold's anchor
 * words, and both share a participant; pairs are taken best first. <i>Lenient</i> counts matches;
 * <i>strict</i> also asks for every role with nothing added, and for status, item, time and
 * speakers where the gold has them. Optional gold claims absorb a match and count nowhere.
 *
 * <p>Any system's claims can be scored that come as JSON Lines in the claim format: {@link
 * org.pactwatch.eval.claims.PredictedClaim} asks only for what scoring needs. Offsets are UTF-16
 * code units.
 */
package org.pactwatch.eval.claims;
