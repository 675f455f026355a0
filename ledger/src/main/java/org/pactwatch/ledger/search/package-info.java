/**
 * Finds documents and lines by words. The index is made from the ledger and from nothing else: it
 * may be deleted at any time and is made anew, and asking brings it up to date first.
 */
package org.pactwatch.ledger.search;
