package org.pactwatch.cli.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Outlet;
import org.pactwatch.gazetteer.Tenure;
import org.pactwatch.gazetteer.Weapon;
import org.pactwatch.ledger.Background;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** The gazetteer as the ledger sees it. */
final class World implements Background {
  private final Supplier<Gazetteer> gazetteer;

  World(Supplier<Gazetteer> gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
    return switch (who.kind()) {
      case PERSON -> stateOfPerson(who, day);
      case OUTLET ->
          gazetteer.get().outlet(who).flatMap(Outlet::owner).flatMap(gazetteer.get()::stateOf);
      default -> gazetteer.get().stateOf(who);
    };
  }

  /** A person without a day stands for a state only if he never stood for another. */
  private Optional<EntityId> stateOfPerson(EntityId person, Optional<LocalDate> day) {
    if (day.isPresent()) {
      return gazetteer.get().represents(person, day.get()).flatMap(gazetteer.get()::stateOf);
    }
    List<EntityId> states =
        gazetteer.get().tenures(person).stream()
            .map(Tenure::of)
            .flatMap(body -> gazetteer.get().stateOf(body).stream())
            .filter(body -> body.kind() == EntityKind.STATE)
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  @Override
  public Optional<EntityId> widerKind(EntityId item) {
    return gazetteer.get().weapon(item).flatMap(Weapon::family);
  }

  @Override
  public boolean isNuclear(EntityId item) {
    // A missile that can carry a warhead is no nuclear weapon; a bomb that is one needs no other.
    return item.name().contains("nuclear")
        || gazetteer
            .get()
            .weapon(item)
            .flatMap(Weapon::category)
            .filter(category -> category.startsWith("nuclear-"))
            .isPresent();
  }
}
