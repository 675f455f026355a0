/** Running JMH in fresh machines, and the table of what it found. */
package org.pactwatch.bench.jmh;
