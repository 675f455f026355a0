/** Names of things: the ids that gazetteer, claims and ledger share. */
package org.pactwatch.model.entity;
