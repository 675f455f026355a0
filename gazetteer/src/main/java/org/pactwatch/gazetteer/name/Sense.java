package org.pactwatch.gazetteer.name;

import java.util.Objects;
import org.pactwatch.model.entity.EntityId;

/**
 * One reading of a name.
 *
 * @param form what kind of name it is
 * @param id what it names
 */
public record Sense(NameForm form, EntityId id) {
  public Sense {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(id, "id");
  }
}
