/**
 * Review: what people decide about claims and lines, and what it does to them.
 *
 * <p>A decision ({@link org.pactwatch.ledger.Decision}) is recorded and never changed; what it says
 * is its {@link org.pactwatch.ledger.review.Verdict}. It hangs on a document's digest and on what
 * the document's words say ({@link org.pactwatch.ledger.review.ClaimMark}), never on an id that may
 * move. So all decisions together, in whatever order they came, do the same to the same claims, in
 * this ledger, after every new reading, and in any other ledger of the same documents:
 *
 * <ol>
 *   <li>What was taken back does nothing; so does what finds no words of its own here.
 *   <li>Of what is decided on one claim, the latest is in effect. A rejected claim is left out of
 *       lines, a corrected one stands in them as corrected; both stay in the ledger as they were
 *       read.
 *   <li>What is decided on lines is done upon the computed lines in the order in which it was
 *       decided ({@link org.pactwatch.ledger.line.Rulings}), so that the later overtakes the
 *       earlier.
 *   <li>What two reviewers decide against each other is told with both.
 * </ol>
 */
package org.pactwatch.ledger.review;
