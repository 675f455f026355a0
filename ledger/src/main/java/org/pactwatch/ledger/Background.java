package org.pactwatch.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.pactwatch.gazetteer.Entity;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Outlet;
import org.pactwatch.gazetteer.Period;
import org.pactwatch.gazetteer.Weapon;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/**
 * What the ledger asks of the gazetteer to see that two claims speak of the same thing. Answers
 * must not change while a ledger is open.
 */
public interface Background {
  /**
   * The state that a person, an institution, a place, an outlet or an agency belongs to.
   *
   * @param day when; people change office
   */
  Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day);

  /**
   * The next wider kind of a weapon: {@code weapon:nuclear} for {@code weapon:tactical-nuclear}.
   */
  Optional<EntityId> widerKind(EntityId item);

  /**
   * The outlet or agency whose pages lie on a host, or on one that the host lies below.
   *
   * @param host in lower case: {@code fr.belta.by}
   */
  default Optional<EntityId> outletAt(String host) {
    return Optional.empty();
  }

  /** Tells whether an outlet is an agency, whose text others publish. */
  default boolean isAgency(EntityId outlet) {
    return false;
  }

  /**
   * The states that are known to have hosted weapons of a kind on a day, by public estimates; none
   * where nothing is known of it.
   *
   * @param owner whose weapons; anyone's where absent
   */
  default NavigableSet<EntityId> hosts(Optional<EntityId> owner, EntityId item, LocalDate day) {
    return Collections.emptyNavigableSet();
  }

  /** Tells whether an item is of a kind, or is that kind itself. */
  default boolean isKindOf(EntityId item, EntityId kind) {
    Optional<EntityId> wider = Optional.of(item);
    // Kinds are few steps deep; the bound keeps a circle in the data from hanging the run.
    for (int step = 0; step < 8 && wider.isPresent(); step++) {
      if (wider.get().equals(kind)) {
        return true;
      }
      wider = widerKind(wider.get());
    }
    return false;
  }

  /** Tells whether an item is a nuclear weapon. */
  default boolean isNuclear(EntityId item) {
    return isKindOf(item, new EntityId(EntityKind.WEAPON, "nuclear"));
  }

  /**
   * What tells this background, and the program that asks it, from any other: lines that were made
   * with another are made anew.
   */
  default String version() {
    return "";
  }

  /** Knows nothing but what ids themselves tell. */
  static Background none() {
    return new Background() {
      @Override
      public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
        return who.kind() == EntityKind.STATE ? Optional.of(who) : Optional.empty();
      }

      @Override
      public Optional<EntityId> widerKind(EntityId item) {
        return Optional.empty();
      }
    };
  }

  /** Knows what the gazetteer knows, and tells no version. */
  static Background of(Supplier<Gazetteer> gazetteer) {
    return of(gazetteer, () -> "");
  }

  /**
   * Knows what the gazetteer knows.
   *
   * @param gazetteer asked for at each question, so that a ledger opens without waiting for it
   * @param version of the gazetteer and of the program, asked for in the same way
   */
  static Background of(Supplier<Gazetteer> gazetteer, Supplier<String> version) {
    return new Background() {
      @Override
      public String version() {
        return version.get();
      }

      @Override
      public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
        Gazetteer known = gazetteer.get();
        return switch (who.kind()) {
          case PERSON -> day.flatMap(on -> known.represents(who, on)).flatMap(known::stateOf);
          case OUTLET -> known.outlet(who).flatMap(Outlet::owner).flatMap(known::stateOf);
          default -> known.stateOf(who);
        };
      }

      @Override
      public Optional<EntityId> widerKind(EntityId item) {
        return gazetteer.get().weapon(item).flatMap(Weapon::family);
      }

      @Override
      public boolean isAgency(EntityId outlet) {
        return gazetteer
            .get()
            .outlet(outlet)
            .filter(one -> one.kind() == Outlet.Kind.AGENCY)
            .isPresent();
      }

      @Override
      public NavigableSet<EntityId> hosts(Optional<EntityId> owner, EntityId item, LocalDate day) {
        NavigableSet<EntityId> hosts = new TreeSet<>();
        for (Entity one : gazetteer.get().all(EntityKind.WEAPON)) {
          Weapon weapon = (Weapon) one;
          boolean same =
              (isKindOf(weapon.id(), item) || isKindOf(item, weapon.id()))
                  && (owner.isEmpty() || weapon.maker().equals(owner));
          weapon.hosts().stream()
              .filter(host -> same && host.period().on(day) != Period.Cover.NO)
              .forEach(host -> hosts.add(host.state()));
        }
        return hosts;
      }

      @Override
      public Optional<EntityId> outletAt(String host) {
        return gazetteer.get().all(EntityKind.OUTLET).stream()
            .filter(Outlet.class::isInstance)
            .map(Outlet.class::cast)
            .filter(outlet -> outlet.hosts().stream().anyMatch(own -> lies(host, own)))
            .map(Outlet::id)
            .findFirst();
      }
    };
  }

  private static boolean lies(String host, String own) {
    return host.equals(own) || host.endsWith("." + own);
  }
}
