package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.text.Span;

/**
 * A frame evoked by words of a sentence.
 *
 * @param frame the frame
 * @param outline the sentence
 * @param unit index of the word that opens the trigger
 * @param verb its verb group, where a verb evokes it
 * @param phrase its phrase, where a noun evokes it
 */
record Evocation(
    Frame frame, Outline outline, int unit, Optional<VerbGroup> verb, Optional<Phrase> phrase) {

  /** The trigger's own words. */
  Span span() {
    return outline.unit(unit).span();
  }
}
