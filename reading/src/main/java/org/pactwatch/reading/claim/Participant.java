package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * Somebody or something that fills a role.
 *
 * @param id who
 * @param represents the state or body that a person stood for on that day
 */
record Participant(EntityId id, Optional<EntityId> represents) {}
