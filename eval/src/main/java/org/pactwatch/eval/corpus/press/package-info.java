/**
 * Articles about the happenings of a world: originals, and copies in the ways of the press. Every
 * sentence remembers what it tells, so that it can be worded again and its claims are known.
 */
package org.pactwatch.eval.corpus.press;
