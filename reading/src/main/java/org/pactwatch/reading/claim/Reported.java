package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.text.Span;
import org.pactwatch.syntax.Upos;

/**
 * The words of indirect speech that an act stands in, if it does. Verbs and nouns outside them
 * speak through the speaker's stance alone.
 *
 * @param outline the act's sentence
 * @param words those words; empty where no indirect speech holds the act
 */
record Reported(Outline outline, Optional<Span> words) {

  /** Returns a verb that stands within the same words as the act. */
  Optional<VerbGroup> inside(Optional<VerbGroup> verb) {
    return verb.filter(one -> words.isEmpty() || words.get().contains(outline.head(one).span()));
  }

  /**
   * Tells whether a conjunction opens the words: "a dit qu'il livrerait" tells the future seen from
   * then, "livrerait, selon lui" a rumour.
   */
  boolean isClause() {
    return words.isPresent() && opening() >= 0 && (opens(opening()) || opens(opening() - 1));
  }

  private boolean opens(int unit) {
    return unit >= 0 && outline.unit(unit).is(Upos.SCONJ);
  }

  private int opening() {
    for (int unit = 0; unit < outline.units().size(); unit++) {
      if (words.get().overlaps(outline.unit(unit).span())) {
        return unit;
      }
    }
    return -1;
  }
}
