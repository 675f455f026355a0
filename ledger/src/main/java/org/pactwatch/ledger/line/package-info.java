/**
 * Lines: what all documents together say of one act or state, computed from claims and from nothing
 * else. The same claims give the same lines, in whatever order they came.
 */
package org.pactwatch.ledger.line;
