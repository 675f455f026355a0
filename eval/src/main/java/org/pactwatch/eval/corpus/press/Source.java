package org.pactwatch.eval.corpus.press;

import java.util.Objects;
import org.pactwatch.eval.corpus.world.State;

/**
 * An institution whose word something is.
 *
 * @param state the state it speaks for
 * @param name as a sentence names it
 * @param feminine whether participles take an e
 */
public record Source(State state, String name, boolean feminine) {
  public Source {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(name, "name");
  }
}
