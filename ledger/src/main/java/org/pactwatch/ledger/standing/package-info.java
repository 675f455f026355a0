/**
 * How well a claimed act stands: who asserts it, through which origins, who denies it. Every
 * verdict tells its reasons.
 */
package org.pactwatch.ledger.standing;
