package org.pactwatch.model.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day a document was published and how we know it. A day nobody told is absent, never guessed.
 *
 * @param day the day
 * @param basis where it was told
 */
public record Published(LocalDate day, Basis basis) {
  public Published {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(basis, "basis");
  }

  /** Who told the day, the most trusted first. */
  public enum Basis {
    /** The user, in the table given with {@code --published}. */
    GIVEN,
    /** What delivered it: a feed, a record of JSON Lines. */
    SOURCE,
    /** The page's linked data (JSON-LD, schema.org). */
    LINKED_DATA,
    /** The page's machine-readable date: a meta element, a property. */
    MARKUP,
    /** A time element beside the article. */
    TIME_ELEMENT,
    /** A time stamp in the text. */
    TEXT,
    /** The address of the page. */
    ADDRESS
  }
}
