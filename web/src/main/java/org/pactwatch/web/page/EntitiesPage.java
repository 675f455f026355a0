package org.pactwatch.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.web.rows.FacetCount;
import org.pactwatch.web.rows.FacetName;
import org.pactwatch.web.rows.RowQuery;

/**
 * Who and what the lines are about, by kind.
 *
 * @param shelves the kinds, each with its entities, those with most lines first
 */
public record EntitiesPage(List<Shelf> shelves) {
  private static final List<EntityKind> KINDS =
      List.of(
          EntityKind.STATE,
          EntityKind.ORG,
          EntityKind.PERSON,
          EntityKind.WEAPON,
          EntityKind.INSTRUMENT,
          EntityKind.PLACE,
          EntityKind.OUTLET);

  public EntitiesPage {
    shelves = List.copyOf(shelves);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    Map<EntityId, Integer> lines = new HashMap<>();
    for (FacetName facet : FacetName.values()) {
      if (facet.isOfEntities()) {
        for (FacetCount one : visit.sight().index().counts(facet, RowQuery.all())) {
          lines.merge(EntityId.parse(one.value()), one.rows(), Math::max);
        }
      }
    }
    visit
        .sight()
        .lines()
        .forEach(
            line -> {
              line.instrument().ifPresent(one -> lines.merge(one, 1, Integer::sum));
              line.place().ifPresent(one -> lines.merge(one, 1, Integer::sum));
            });
    Map<EntityKind, List<Counted>> sorted = new EnumMap<>(EntityKind.class);
    lines.forEach(
        (id, count) ->
            sorted
                .computeIfAbsent(id.kind(), none -> new ArrayList<>())
                .add(new Counted(id, count)));
    List<Shelf> shelves = new ArrayList<>();
    for (EntityKind kind : KINDS) {
      List<Counted> found = sorted.getOrDefault(kind, List.of());
      if (!found.isEmpty()) {
        shelves.add(
            new Shelf(
                kind,
                found.stream()
                    .sorted(
                        Comparator.comparingInt(Counted::lines)
                            .reversed()
                            .thenComparing(Counted::id))
                    .toList()));
      }
    }
    return new Sheet("entities", visit.speech().say("menu.entities"), new EntitiesPage(shelves));
  }

  /** The entities of one kind. */
  public record Shelf(EntityKind kind, List<Counted> entities) {}

  /** An entity and how many lines are about it. */
  public record Counted(EntityId id, int lines) {}
}
