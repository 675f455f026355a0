package org.pactwatch.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.gazetteer.Office;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.gazetteer.name.Folding;
import org.pactwatch.model.entity.EntityId;

/** People the gazetteer does not know, with what one text tells of them. */
final class Strangers {
  private final Map<String, EntityId> byFamilyName = new HashMap<>();
  private final Map<EntityId, EntityId> fuller = new HashMap<>();
  private final Map<EntityId, List<Told>> offices = new HashMap<>();
  private final Map<EntityId, Person.Sex> sexes = new HashMap<>();

  /**
   * Returns the id for a name. The same family name is the same person unless another given name
   * stands before it; a longer name that comes later counts for the shorter one too.
   */
  EntityId named(String name) {
    String family = Folding.fold(name.substring(name.lastIndexOf(' ') + 1));
    EntityId now = EntityId.text(name);
    EntityId before = byFamilyName.get(family);
    if (before == null) {
      byFamilyName.put(family, now);
      return now;
    }
    if (name.indexOf(' ') < 0 || Folding.fold(before.name()).equals(Folding.fold(name))) {
      return before;
    }
    if (before.name().indexOf(' ') < 0) {
      fuller.put(before, now);
      offices.put(now, new ArrayList<>(offices.getOrDefault(before, List.of())));
      Optional.ofNullable(sexes.get(before)).ifPresent(sex -> sexes.put(now, sex));
    }
    byFamilyName.put(family, now);
    return now;
  }

  /** Returns the one named before with this family name. */
  Optional<EntityId> known(String family) {
    return Optional.ofNullable(byFamilyName.get(Folding.fold(family)));
  }

  /** Returns the whole name where the text gave only a part of it first. */
  EntityId whole(EntityId id) {
    return fuller.getOrDefault(id, id);
  }

  /** Keeps that someone bears an office of one of these states or bodies. */
  void bears(EntityId person, List<Office> held, List<EntityId> bodies) {
    if (!person.isKnown()) {
      offices.computeIfAbsent(person, key -> new ArrayList<>()).add(new Told(held, bodies));
    }
  }

  /** Tells whether the text gave someone one of these offices, of one of these bodies. */
  boolean holds(EntityId person, List<Office> asked, List<EntityId> bodies) {
    return offices.getOrDefault(person, List.of()).stream()
        .filter(told -> !Collections.disjoint(told.offices, asked))
        .anyMatch(told -> bodies.isEmpty() || !Collections.disjoint(told.bodies, bodies));
  }

  void isOf(EntityId person, Person.Sex sex) {
    if (!person.isKnown()) {
      sexes.putIfAbsent(person, sex);
    }
  }

  Optional<Person.Sex> sex(EntityId person) {
    return Optional.ofNullable(sexes.get(person));
  }

  private record Told(List<Office> offices, List<EntityId> bodies) {
    private Told {
      offices = List.copyOf(offices);
      bodies = List.copyOf(bodies);
    }
  }
}
