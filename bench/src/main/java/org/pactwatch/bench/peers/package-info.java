/**
 * Ours beside OpenNLP and CoreNLP: the same text, one thread each, each system in a process of its
 * own, all measured by the same code. CoreNLP's classes are on its own process's class path alone.
 */
package org.pactwatch.bench.peers;
