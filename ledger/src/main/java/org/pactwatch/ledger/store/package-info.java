/**
 * The ledger file: one SQLite database, written one document a transaction, added to and never
 * changed. It survives the end of the process at any moment.
 */
package org.pactwatch.ledger.store;
