/**
 * Measures what pactwatch reads against what people marked by hand.
 *
 * <p>This package holds what every scorer shares: reading JSON with the line of each mistake, and
 * precision and recall. Each kind of gold has a package below: claims, and syntax. Scorers return
 * values; only the command line prints them.
 */
package org.pactwatch.eval;
