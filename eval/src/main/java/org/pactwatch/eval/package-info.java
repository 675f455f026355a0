/**
 * Measures what pactwatch reads against what people marked by hand.
 *
 * <p>This package holds what every scorer shares: reading JSON with the line of each mistake, gold
 * with its texts, who stands for whom, precision and recall. Each kind of gold has a package below:
 * claims, quotes, factuality, time and syntax. Scorers return values; only the command line prints
 * them.
 */
package org.pactwatch.eval;
