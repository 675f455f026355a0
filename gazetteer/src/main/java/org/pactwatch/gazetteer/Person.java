package org.pactwatch.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pactwatch.model.entity.EntityId;

/**
 * A person in public office, now or once.
 *
 * @param names whole names that are not simply given and family name
 * @param given given names by language
 * @param family family names by language
 * @param tenures offices held, in the data's order
 */
public record Person(
    EntityId id,
    Names names,
    Map<String, List<String>> given,
    Map<String, List<String>> family,
    Sex sex,
    List<Tenure> tenures)
    implements Entity {
  public Person {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(sex, "sex");
    given = Map.copyOf(given);
    family = Map.copyOf(family);
    tenures = List.copyOf(tenures);
  }

  /** For pronouns and titles that agree. */
  public enum Sex {
    M,
    F
  }
}
