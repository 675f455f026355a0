/**
 * Measures one system in the process that it runs in: how long it loads, how large it is, how fast
 * it works. Each system is measured in a process of its own, started anew, by this same code; its
 * figures leave the process as one line of text.
 */
package org.pactwatch.bench.measure;
