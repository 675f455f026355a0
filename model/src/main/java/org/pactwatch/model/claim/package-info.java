/**
 * Claims: one act or state that one document gives, with who says so and the exact words.
 *
 * <p>The vocabulary (types, roles, acts, statuses) is the claim format's, version 1; enum constants
 * print as the format writes them.
 */
package org.pactwatch.model.claim;
