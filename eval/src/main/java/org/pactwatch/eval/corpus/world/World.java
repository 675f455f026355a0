package org.pactwatch.eval.corpus.world;

import java.util.List;
import java.util.Objects;

/**
 * A world of invented states with all that happens in it.
 *
 * @param id its name, unique in a corpus
 * @param states its states
 * @param agencies its agencies
 * @param outlets its other publishers
 * @param happenings what happens, in the order of their last steps
 */
public record World(
    String id,
    List<State> states,
    List<Publisher> agencies,
    List<Publisher> outlets,
    List<Happening> happenings) {
  public World {
    Objects.requireNonNull(id, "id");
    states = List.copyOf(states);
    agencies = List.copyOf(agencies);
    outlets = List.copyOf(outlets);
    happenings = List.copyOf(happenings);
  }
}
