/**
 * The command that measures: JMH for each step of the analysis, loading against its bars, and the
 * analysis beside its peers. Every system runs in a process of its own over the same text.
 */
package org.pactwatch.bench;
