/**
 * A corpus of generated articles about invented states, with the truth about them, to measure what
 * a ledger makes of many articles: {@link org.pactwatch.eval.corpus.CorpusGenerator} writes it, the
 * scorers beside measure a ledger against it.
 *
 * <p>A {@code world} holds states and what happens between them, {@code press} writes originals and
 * copies about it, {@code truth} holds what is so. All words are data. Invented states hold public
 * things (weapons, organisations); no real person speaks.
 *
 * <p>Whose word counts as an origin: the farthest source that a sentence names (an institution, and
 * all institutions of a state are one; an agency; an outlet whose journalist saw it). Where it
 * names none, the agency at the root of the document's copies, whether it is credited or not. Else
 * the origin is unknown and counts none: an outlet's own word is no origin.
 */
package org.pactwatch.eval.corpus;
