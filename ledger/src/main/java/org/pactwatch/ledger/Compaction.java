package org.pactwatch.ledger;

/**
 * What compacting a ledger did.
 *
 * @param before bytes that it took before
 * @param after bytes that it takes now
 */
public record Compaction(long before, long after) {}
