/**
 * Trains tagger and parser of a language from treebanks: deterministic from a seed, whatever the
 * number of threads.
 */
package org.pactwatch.syntax.train;
