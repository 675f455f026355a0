/**
 * Tells whether two plain sentences can both be true, by signs that a reader can check: what one
 * denies and the other says, opposites, numbers, days and names that differ where all else agrees.
 * It knows no facts and follows no inference: where no sign shows, nothing is claimed.
 */
package org.pactwatch.reading.contrast;
