package org.pactwatch.eval.corpus.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Slots;

/**
 * Makes worlds. A world depends on the seed and its number alone, so that a larger corpus begins
 * with the smaller one. No two worlds share a state's name. Safe to share.
 */
public final class WorldMaker {
  private static final int STATES = 6;
  private static final int AGENCIES = 5;
  private static final int OUTLETS = 16;
  private static final int TOWNS = 5;
  private static final double OWNED = 0.4;

  private final Chance chance;
  private final Vocabulary vocabulary = Vocabulary.read();
  private final HappeningMaker happenings = new HappeningMaker();
  private final List<Vocabulary.Named> names;

  /** Makes the worlds of a seed. */
  public WorldMaker(long seed) {
    chance = Chance.of(seed);
    names = chance.named("states").shuffled(vocabulary.states().all());
  }

  /** How many worlds there are names for. */
  public int most() {
    return names.size() / STATES;
  }

  /** Returns the world with a number below {@link #most}. */
  public World world(int number) {
    Chance own = chance.named("world", number);
    List<String> towns = own.named("towns").shuffled(vocabulary.towns().all());
    List<State> states = new ArrayList<>();
    for (int i = 0; i < STATES; i++) {
      Vocabulary.Named named = names.get(number * STATES + i);
      states.add(
          new State(
              named.name(),
              named.forms(),
              towns.subList(i * TOWNS, (i + 1) * TOWNS),
              officers(own.named("people", i))));
    }
    String id = String.format(Locale.ROOT, "w%04d", number);
    List<Happening> made = new ArrayList<>(happenings.of(id, states, own.named("happenings")));
    made.sort(
        Comparator.comparing((Happening one) -> one.last().news()).thenComparing(Happening::id));
    return new World(id, states, agencies(states, own), outlets(towns, own), made);
  }

  /** Draws the name of somebody who has no office. */
  public String stranger(Chance own) {
    List<String> given = own.in(0.5) ? vocabulary.women() : vocabulary.men();
    return own.pick(given) + " " + own.pick(vocabulary.families().all());
  }

  private List<Officer> officers(Chance own) {
    List<String> families = own.shuffled(vocabulary.families().all());
    List<Officer> officers = new ArrayList<>();
    for (Office office : vocabulary.offices()) {
      boolean woman = own.in(0.4);
      String given = own.pick(woman ? vocabulary.women() : vocabulary.men());
      officers.add(new Officer(given + " " + families.get(officers.size()), woman, office));
    }
    return officers;
  }

  private List<Publisher> agencies(List<State> states, Chance own) {
    List<String> all = own.named("agencies").shuffled(vocabulary.agencies().all());
    List<Publisher> agencies = new ArrayList<>();
    for (int i = 0; i < AGENCIES; i++) {
      Optional<State> owner =
          own.in(OWNED) ? Optional.of(states.get(i % states.size())) : Optional.empty();
      agencies.add(new Publisher(all.get(i), true, owner));
    }
    return agencies;
  }

  private List<Publisher> outlets(List<String> towns, Chance own) {
    Chance drawn = own.named("outlets");
    List<Publisher> outlets = new ArrayList<>();
    for (int i = 0; i < OUTLETS; i++) {
      String town = towns.get(STATES * TOWNS + i);
      String name =
          drawn.pick(vocabulary.outlets()).write(Slots.none().with("town", town), drawn).text();
      outlets.add(new Publisher(name, false, Optional.empty()));
    }
    return outlets;
  }

  /** The first day of every world's calendar. */
  static LocalDate start() {
    return LocalDate.of(2024, 1, 8);
  }
}
