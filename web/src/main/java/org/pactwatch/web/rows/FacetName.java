package org.pactwatch.web.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactwatch.model.entity.EntityId;

/** A facet by which lines are told apart; prints as its name in addresses. */
public enum FacetName {
  TYPE(row -> List.of(row.subject().type().toString())),
  PARTICIPANT(row -> ids(row.subject().roles().all())),
  STATUS(row -> List.of(row.status().toString())),
  STANDING(row -> List.of(row.standing().toString())),
  ORIGIN(row -> ids(row.origins())),
  OUTLET(row -> ids(row.outlets())),
  ITEM(row -> ids(row.subject().items()));

  private final Function<LineRow, List<String>> values;

  FacetName(Function<LineRow, List<String>> values) {
    this.values = values;
  }

  /** The values of a row, as addresses write them. */
  List<String> of(LineRow row) {
    return values.apply(row);
  }

  /** Tells whether its values are ids of entities. */
  public boolean isOfEntities() {
    return this == PARTICIPANT || this == ORIGIN || this == OUTLET || this == ITEM;
  }

  /** The facet of a name, if there is one. */
  public static Optional<FacetName> of(String name) {
    return Stream.of(values()).filter(one -> one.toString().equals(name)).findFirst();
  }

  private static List<String> ids(List<EntityId> ids) {
    return ids.stream().map(EntityId::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
