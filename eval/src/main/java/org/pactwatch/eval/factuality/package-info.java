/**
 * Scores how far claims say that events have come, event by event.
 *
 * <p>Gold names an event by the one word that evokes it. The claim found for it covers that word,
 * in its evidence or where else it stands, and has its type; among several, {@link
 * org.pactwatch.eval.factuality.EventMatcher} tells which. An event's class is its status, but
 * {@code denied} where it is negated and neither refused nor denied. The headline is macro F1 over
 * the events that were found; all events, those that were missed counting as misses, are the other
 * figure. Optional gold is left out.
 */
package org.pactwatch.eval.factuality;
