/**
 * What was computed of a ledger, kept until the ledger changes: the door through which pages and
 * interfaces see it.
 */
package org.pactwatch.web.desk;
