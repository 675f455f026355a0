package org.pactwatch.reading.clean;

import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/** Knows outlets and agencies by their hosts and names. */
public interface Outlets {
  /** The outlet whose pages lie on this host, given in lower case without {@code www.}. */
  Optional<EntityId> byHost(String host);

  /** The outlet or agency of this name, in any language. */
  Optional<EntityId> byName(String name);

  /** Tells whether a name is that of a state, a place, a person or a body, and of no outlet. */
  default boolean isOther(String name) {
    return false;
  }
}
