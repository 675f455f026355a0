/**
 * What all parts measure: the text, the steps of our analysis through what is public of them, and
 * the systems that run in our own processes.
 */
package org.pactwatch.bench.french;
