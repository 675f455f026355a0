package org.pactwatch.eval.corpus.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.Entity;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

class WorldMakerTest {
  private final WorldMaker maker = new WorldMaker(1);

  @Test
  void noTwoWorldsShareAState() {
    Set<String> names = new HashSet<>();
    for (int number = 0; number < maker.most(); number++) {
      for (State state : maker.world(number).states()) {
        assertTrue(names.add(state.name()), state.name());
      }
    }
    assertTrue(names.size() > 1000, "names of states: " + names.size());
  }

  @Test
  void noInventedNameIsThatOfAStateOrPlace() {
    Gazetteer gazetteer = Gazetteer.load();
    Set<String> real =
        List.of(EntityKind.STATE, EntityKind.PLACE, EntityKind.OUTLET).stream()
            .flatMap(kind -> gazetteer.all(kind).stream())
            .map(Entity::names)
            .flatMap(names -> names.proper().values().stream())
            .flatMap(List::stream)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertTrue(real.contains("minsk"), "the gazetteer was asked");
    for (int number = 0; number < maker.most(); number++) {
      World world = maker.world(number);
      world.states().forEach(state -> assertUnknown(state.name(), real));
      world.states().forEach(state -> state.towns().forEach(town -> assertUnknown(town, real)));
      world.agencies().forEach(agency -> assertUnknown(agency.name(), real));
    }
  }

  @Test
  void everyWeaponAndOrganisationIsKnownToTheGazetteer() {
    Gazetteer gazetteer = Gazetteer.load();
    Things things = Things.read();
    things
        .items()
        .forEach(item -> assertTrue(gazetteer.find(id(item.id())).isPresent(), item.id()));
    things
        .organisations()
        .forEach(one -> assertTrue(gazetteer.find(id(one.id())).isPresent(), one.id()));
  }

  @Test
  void noTwoHappeningsCouldBeTakenForOneAnother() {
    for (int number = 0; number < 40; number++) {
      Set<String> keys = new HashSet<>();
      for (Happening one : maker.world(number).happenings()) {
        String key =
            one.kind().type()
                + "|"
                + one.participants()
                + one.kind().step(one.last().phase()).act()
                + one.about().item()
                + (one.kind().pace() == Kind.Pace.EVENT ? one.last().day() : "");
        assertTrue(keys.add(key), key);
      }
    }
  }

  @Test
  void stepsFollowOneAnother() {
    for (Happening one : maker.world(2).happenings()) {
      for (int i = 1; i < one.steps().size(); i++) {
        Step before = one.steps().get(i - 1);
        assertTrue(before.news().isBefore(one.steps().get(i).news()), one.id());
      }
    }
  }

  @Test
  void aWorldDependsOnSeedAndNumberAlone() {
    WorldMaker again = new WorldMaker(1);
    again.world(0);
    assertEquals(maker.world(5), again.world(5));
    assertFalse(maker.world(5).states().equals(new WorldMaker(2).world(5).states()));
  }

  private static void assertUnknown(String name, Set<String> real) {
    assertFalse(real.contains(name.toLowerCase(Locale.ROOT)), name);
  }

  private static EntityId id(String id) {
    return EntityId.parse(id);
  }
}
