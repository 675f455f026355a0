package org.pactwatch.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.pactwatch.gazetteer.name.NameIndex;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.problem.ProblemException;

/**
 * What pactwatch knows of the world. Immutable and safe to share; every list is sorted by id unless
 * it says otherwise.
 */
public final class Gazetteer {
  private final SortedMap<EntityId, Entity> entities;
  private final List<Tenure> tenures;
  private final Map<String, NameIndex> indexes = new ConcurrentHashMap<>();
  private final Map<String, NameIndex> adjectives = new ConcurrentHashMap<>();

  private Gazetteer(Collection<Entity> known) {
    SortedMap<EntityId, Entity> sorted = new TreeMap<>();
    known.forEach(entity -> sorted.put(entity.id(), entity));
    entities = Collections.unmodifiableSortedMap(sorted);
    tenures = people().stream().flatMap(person -> person.tenures().stream()).toList();
  }

  /**
   * Reads the facts that come with this module.
   *
   * @throws ProblemException if a data file is wrong, telling every mistake
   */
  public static Gazetteer load() {
    return load(Gazetteer.class);
  }

  /**
   * Reads the facts in the files beside a class; a file that is missing there holds none.
   *
   * @throws ProblemException if a data file is wrong, telling every mistake
   */
  public static Gazetteer load(Class<?> beside) {
    return new Gazetteer(new GazetteerReader(beside).read());
  }

  public Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  public List<Entity> all(EntityKind kind) {
    return entities.values().stream().filter(entity -> entity.id().kind() == kind).toList();
  }

  public Optional<State> state(EntityId id) {
    return find(id, State.class);
  }

  public Optional<Organisation> organisation(EntityId id) {
    return find(id, Organisation.class);
  }

  public Optional<Person> person(EntityId id) {
    return find(id, Person.class);
  }

  public Optional<Weapon> weapon(EntityId id) {
    return find(id, Weapon.class);
  }

  public Optional<Instrument> instrument(EntityId id) {
    return find(id, Instrument.class);
  }

  public Optional<Place> place(EntityId id) {
    return find(id, Place.class);
  }

  public Optional<Outlet> outlet(EntityId id) {
    return find(id, Outlet.class);
  }

  /** Returns the index of all names that a text in a language may hold; made once a language. */
  public NameIndex names(String language) {
    return indexes.computeIfAbsent(language, code -> NameIndexes.of(code, entities.values()));
  }

  /** Returns the index of the adjectives alone that a language has for states. */
  public NameIndex adjectives(String language) {
    return adjectives.computeIfAbsent(
        language, code -> NameIndexes.adjectives(code, entities.values()));
  }

  /**
   * Returns who held an office on a day: those whose tenure surely covers it; where there is none,
   * the one whose tenure perhaps does, if he is the only one. Empty where nobody is known or two
   * are possible.
   */
  public List<EntityId> holders(Office office, EntityId of, LocalDate day) {
    List<EntityId> perhaps = holders(office, of, day, Period.Cover.PERHAPS);
    List<EntityId> surely = holders(office, of, day, Period.Cover.SURELY);
    if (!surely.isEmpty()) {
      return surely;
    }
    return perhaps.size() == 1 ? perhaps : List.of();
  }

  /** Returns whose tenures hold a day as surely as asked, or less. */
  private List<EntityId> holders(Office office, EntityId of, LocalDate day, Period.Cover expected) {
    return tenures.stream()
        .filter(tenure -> tenure.office() == office && tenure.of().equals(of))
        .filter(tenure -> tenure.period().on(day) == expected)
        .map(Tenure::person)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns whoever holds or held an office, in no order of time. */
  public List<Tenure> tenures(Office office, EntityId of) {
    return tenures.stream()
        .filter(tenure -> tenure.office() == office && tenure.of().equals(of))
        .toList();
  }

  /** Returns the offices a person held, in the data's order. */
  public List<Tenure> tenures(EntityId person) {
    return person(person).map(Person::tenures).orElse(List.of());
  }

  /**
   * Returns the state or body that a person stood for on a day: that of the office surely held,
   * else of the only one perhaps held.
   */
  public Optional<EntityId> represents(EntityId person, LocalDate day) {
    for (Period.Cover cover : List.of(Period.Cover.SURELY, Period.Cover.PERHAPS)) {
      LinkedHashSet<EntityId> bodies = new LinkedHashSet<>();
      for (Tenure tenure : tenures(person)) {
        if (tenure.period().on(day) == cover) {
          bodies.add(tenure.of());
        }
      }
      Optional<EntityId> state =
          bodies.stream().filter(body -> body.kind() == EntityKind.STATE).findFirst();
      if (state.isPresent() || bodies.size() == 1) {
        return state.or(() -> bodies.stream().findFirst());
      }
    }
    return Optional.empty();
  }

  /** Returns the states that surely belonged to an organisation on a day. */
  public List<EntityId> members(EntityId organisation, LocalDate day) {
    return organisation(organisation).map(Organisation::members).orElse(List.of()).stream()
        .filter(member -> member.period().on(day) == Period.Cover.SURELY)
        .map(Membership::state)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the organisations a state surely belonged to on a day. */
  public List<EntityId> memberships(EntityId state, LocalDate day) {
    List<EntityId> found = new ArrayList<>();
    for (Entity entity : all(EntityKind.ORG)) {
      if (members(entity.id(), day).contains(state)) {
        found.add(entity.id());
      }
    }
    return found;
  }

  /** Returns the bodies of a state: its ministries, its army. */
  public List<Organisation> bodies(EntityId state, Organisation.Kind kind) {
    return all(EntityKind.ORG).stream()
        .map(Organisation.class::cast)
        .filter(body -> body.kind() == kind && body.of().equals(Optional.of(state)))
        .toList();
  }

  /**
   * Returns the state behind an id: itself, the state whose body an organisation is, the state a
   * place lies in.
   */
  public Optional<EntityId> stateOf(EntityId id) {
    return switch (id.kind()) {
      case STATE -> Optional.of(id);
      case ORG -> organisation(id).flatMap(Organisation::of);
      case PLACE -> place(id).flatMap(Place::in);
      default -> Optional.empty();
    };
  }

  /** Returns the state that a body acts for; an armed group acts for itself, whoever owns it. */
  public Optional<EntityId> actsFor(EntityId body) {
    return organisation(body)
        .filter(one -> one.kind() != Organisation.Kind.GROUP)
        .flatMap(Organisation::of);
  }

  /**
   * Returns the name shown to readers: in their language, else in English, else any, else the id.
   */
  public String displayName(EntityId id, String language) {
    return find(id)
        .flatMap(entity -> shown(entity, language).or(() -> shown(entity, "en")))
        .orElse(id.name());
  }

  private static Optional<String> shown(Entity entity, String language) {
    if (entity instanceof Person person) {
      Optional<String> given = first(person.given(), language);
      Optional<String> family = first(person.family(), language);
      if (family.isPresent()) {
        return family.map(name -> given.map(first -> first + ' ' + name).orElse(name));
      }
    }
    return entity.names().shown(language);
  }

  private static Optional<String> first(Map<String, List<String>> byLanguage, String language) {
    return byLanguage.getOrDefault(language, List.of()).stream().findFirst();
  }

  private List<Person> people() {
    return entities.values().stream()
        .filter(Person.class::isInstance)
        .map(Person.class::cast)
        .toList();
  }

  private <T extends Entity> Optional<T> find(EntityId id, Class<T> kind) {
    return find(id).filter(kind::isInstance).map(kind::cast);
  }
}
