/**
 * Words drawn by chance that replays: phrases with choices and slots. Nothing here knows what the
 * words are about.
 */
package org.pactwatch.eval.corpus.phrase;
