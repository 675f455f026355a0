/** Claims and annotations as JSON: the format of exports, and what the store keeps. */
package org.pactwatch.ledger.json;
