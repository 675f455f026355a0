package org.pactwatch.gazetteer;

import java.util.Objects;
import org.pactwatch.model.entity.EntityId;

/**
 * One person's time in one office.
 *
 * @param person who held it
 * @param office the office
 * @param of the state or organisation it is an office of
 * @param period when
 */
public record Tenure(EntityId person, Office office, EntityId of, Period period) {
  public Tenure {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(period, "period");
  }
}
