package org.pactwatch.eval.corpus.world;

import java.util.Objects;
import java.util.Optional;

/**
 * Who publishes: an agency or an outlet.
 *
 * @param name as it calls itself: "Valpress", "La Gazette de Corvin"
 * @param agency whether it is an agency
 * @param owner the state that owns it
 */
public record Publisher(String name, boolean agency, Optional<State> owner) {
  public Publisher {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(owner, "owner");
  }
}
