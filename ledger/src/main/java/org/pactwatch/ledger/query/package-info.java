/** The door to the ledger: recording readings, asking for documents, claims and lines. */
package org.pactwatch.ledger.query;
