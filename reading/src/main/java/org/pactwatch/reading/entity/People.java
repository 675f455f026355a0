package org.pactwatch.reading.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Office;
import org.pactwatch.gazetteer.Period;
import org.pactwatch.gazetteer.Tenure;
import org.pactwatch.model.entity.EntityId;

/**
 * Who held which office on the day of publication. Without a day nobody is found by office alone.
 */
final class People {
  private final Gazetteer gazetteer;
  private final Optional<LocalDate> day;

  People(Gazetteer gazetteer, Optional<LocalDate> day) {
    this.gazetteer = gazetteer;
    this.day = day;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Returns who held the first of these offices that had a known holder. */
  List<Tenure> holders(List<Office> offices, List<EntityId> bodies) {
    if (day.isEmpty()) {
      return List.of();
    }
    for (Office office : offices) {
      for (EntityId body : bodies) {
        List<EntityId> holders = gazetteer.holders(office, body, day.get());
        if (!holders.isEmpty()) {
          return gazetteer.tenures(office, body).stream()
              .filter(tenure -> holders.contains(tenure.person()))
              .filter(tenure -> tenure.period().on(day.get()) != Period.Cover.NO)
              .toList();
        }
      }
    }
    return List.of();
  }

  /** Tells whether a person held one of these offices on the day, as far as is known. */
  boolean holds(EntityId person, List<Office> offices, List<EntityId> bodies) {
    return day.isPresent()
        && gazetteer.tenures(person).stream()
            .filter(tenure -> offices.contains(tenure.office()))
            .filter(tenure -> bodies.isEmpty() || bodies.contains(tenure.of()))
            .anyMatch(tenure -> tenure.period().on(day.get()) != Period.Cover.NO);
  }

  /** Returns the offices a person held on the day, as far as is known. */
  List<Office> offices(EntityId person) {
    return day.stream()
        .flatMap(
            today ->
                gazetteer.tenures(person).stream()
                    .filter(tenure -> tenure.period().on(today) != Period.Cover.NO))
        .map(Tenure::office)
        .distinct()
        .toList();
  }

  Optional<EntityId> represents(EntityId person) {
    return day.flatMap(today -> gazetteer.represents(person, today));
  }

  /**
   * Returns which of several people with one name is meant: the one the text named before, else the
   * only one in office on the day.
   */
  Optional<EntityId> choose(List<EntityId> candidates, History history) {
    if (candidates.size() <= 1) {
      return candidates.stream().findFirst();
    }
    Optional<EntityId> before = history.people().stream().filter(candidates::contains).findFirst();
    if (before.isPresent()) {
      return before;
    }
    List<EntityId> inOffice = new ArrayList<>();
    for (EntityId candidate : candidates) {
      if (!offices(candidate).isEmpty()) {
        inOffice.add(candidate);
      }
    }
    return inOffice.size() == 1 ? Optional.of(inOffice.get(0)) : Optional.empty();
  }
}
