/**
 * The command line: where the process starts. Commands, one class each, stand in {@code command};
 * they wire the other modules, print results to standard output, and progress and problems to
 * standard error.
 */
package org.pactwatch.cli;
