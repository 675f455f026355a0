package org.pactwatch.eval.corpus.world;

import java.util.Objects;
import org.pactwatch.eval.corpus.phrase.Phrase;

/**
 * An office of a state, and how a person is called who bears it.
 *
 * @param name its name in data
 * @param man words for a man
 * @param woman words for a woman
 */
public record Office(String name, Phrase man, Phrase woman) {
  public Office {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(man, "man");
    Objects.requireNonNull(woman, "woman");
  }
}
