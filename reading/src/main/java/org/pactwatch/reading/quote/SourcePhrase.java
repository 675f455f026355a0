package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pactwatch.reading.stream.Stance;

/**
 * Words that name a source without a verb of saying.
 *
 * @param words as lemmas or forms
 * @param link how the source behind them stands to what is said
 * @param name what kind of cue it is
 * @param stance how the source stands to it
 * @param ahead nouns of which one must follow, set off from what stands before; any where empty
 * @param onlyPeople whether only a person or body may follow, at the head of a sentence
 */
record SourcePhrase(
    List<String> words,
    Link link,
    String name,
    Stance stance,
    Set<String> ahead,
    boolean onlyPeople) {
  SourcePhrase {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(stance, "stance");
    words = List.copyOf(words);
    ahead = Set.copyOf(ahead);
  }

  /** How a source stands to what is said. */
  enum Link {
    /** It says so: "according to X". */
    SAYS,
    /** It is where someone else found the words: "citing X". */
    CITES,
    /** It passed the words on: "quoted by X". */
    CITED
  }
}
