package org.pactwatch.reading.claim;

import java.util.List;

/**
 * A word, or words in a row with adverbs or determiners between, that evoke a frame.
 *
 * @param kind whether a verb or a noun opens it
 * @param lemmas in lower case, the opening word first
 */
record Trigger(Kind kind, List<String> lemmas) {

  /** What opens a trigger. */
  enum Kind {
    VERB,
    /** A verb that evokes the frame only with "se": "se retirer". */
    REFLEXIVE,
    /** A verb that evokes the frame only as a participle on a noun: "les armes déployées". */
    PARTICIPLE,
    /** A verb that evokes the frame only as a passive that lasts: "les armes sont déployées". */
    STATE,
    /** A verb that evokes the frame only where it is denied: "n'assistera pas à". */
    NEGATED,
    NOUN
  }

  Trigger {
    lemmas = List.copyOf(lemmas);
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException("expected at least one word, got none");
    }
  }

  String first() {
    return lemmas.get(0);
  }
}
