/**
 * What cannot both hold: claims of one line or of two, and claims against the gazetteer. A newer
 * status that overtakes an older one is history, and a spread of estimates is none.
 */
package org.pactwatch.ledger.contradiction;
