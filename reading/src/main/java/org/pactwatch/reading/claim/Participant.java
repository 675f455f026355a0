package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * Somebody or something that fills a role.
 *
 * @param id who
 * @param represents the state or body that a person stood for on that day
 * @param basis what the words name
 */
record Participant(EntityId id, Optional<EntityId> represents, Basis basis) {

  /** Whether somebody is named or only stands behind a place: "à Kaliningrad". */
  enum Basis {
    NAMED,
    PLACE
  }

  Participant(EntityId id, Optional<EntityId> represents) {
    this(id, represents, Basis.NAMED);
  }
}
