/**
 * Worlds of invented states: who they are, what happens between them, and how it is called. No word
 * of an article is written here.
 */
package org.pactwatch.eval.corpus.world;
