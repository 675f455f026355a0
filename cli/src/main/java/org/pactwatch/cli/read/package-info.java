/** Entries in, readings out: the parts that {@code read} and the scorers share. */
package org.pactwatch.cli.read;
