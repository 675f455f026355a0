package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.text.Span;

/**
 * The words of indirect speech that an act stands in, if it does. Verbs and nouns outside them
 * speak through the speaker's stance alone.
 *
 * @param words those words; empty where no indirect speech holds the act
 */
record Reported(Optional<Span> words) {

  boolean isSpeech() {
    return words.isPresent();
  }

  /** Returns a verb that stands within the same words as the act. */
  Optional<VerbGroup> inside(Outline outline, Optional<VerbGroup> verb) {
    return verb.filter(one -> words.isEmpty() || words.get().contains(outline.head(one).span()));
  }
}
