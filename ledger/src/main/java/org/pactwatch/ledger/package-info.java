/**
 * What the ledger keeps and what its rooms hand to one another: articles, their readings, claims
 * with the source they stand in.
 *
 * <p>The ledger knows nothing of how a document is read; what a reading gives arrives here as
 * records of its own. Offsets are UTF-16 code units into the original text. The rooms {@code json},
 * {@code store}, {@code standing}, {@code line} and {@code query} stand on this package, in that
 * order, and never look back.
 */
package org.pactwatch.ledger;
