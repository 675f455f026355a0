package org.pactwatch.eval.corpus.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.eval.corpus.world.Clash;
import org.pactwatch.eval.corpus.world.Describer;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.Kind;
import org.pactwatch.eval.corpus.world.Publisher;
import org.pactwatch.eval.corpus.world.State;
import org.pactwatch.eval.corpus.world.World;

/** Draws whose word a fact is. Nobody says what he denies elsewhere. Safe to share. */
final class Voices {
  private static final double THIRD = 0.15;
  private static final Set<String> SEEN = Set.of("begun", "done");

  private final Wordings wordings;
  private final Describer describer;

  Voices(Wordings wordings, Describer describer) {
    this.wordings = wordings;
    this.describer = describer;
  }

  /** Draws whose word the news is: an agency knows for itself, an outlet names its source. */
  Voice news(World world, Happening one, String phase, Publisher author, Chance chance) {
    boolean denial = phase.equals(Kind.DENIED) || phase.equals(Kind.REMAINS);
    if (denial) {
      return named(world, one, phase, chance);
    }
    if (author.agency()) {
      boolean free = author.owner().isEmpty();
      return free && chance.in(0.4) ? Voice.own() : named(world, one, phase, chance);
    }
    if (one.kind().isSeen() && SEEN.contains(phase) && chance.in(0.3)) {
      return Voice.witness(author);
    }
    return named(world, one, phase, chance);
  }

  /** Draws whose word something older is. */
  Voice older(World world, Happening one, String phase, Publisher author, Chance chance) {
    double drawn = chance.below(100) / 100.0;
    Voice named = named(world, one, phase, chance);
    if (drawn < 0.6) {
      return named;
    }
    if (drawn < 0.75) {
      return named.through(chance.pick(world.agencies()));
    }
    return author.agency() && author.owner().isPresent() ? named : Voice.own();
  }

  /** Draws an institution that says that a step was taken. */
  Voice named(World world, Happening one, String phase, Chance chance) {
    return Voice.of(source(speaker(world, one, phase, chance), chance));
  }

  /** Draws whose state says that a step was taken. */
  State speaker(World world, Happening one, String phase, Chance chance) {
    if (phase.equals(Kind.DENIED)) {
      return one.denier();
    }
    if (phase.equals(Kind.REMAINS)) {
      return one.a();
    }
    List<State> possible = new ArrayList<>(world.states());
    boolean contested = one.clash() == Clash.DENIAL || one.clash() == Clash.MEMBERSHIP;
    State contesting = one.clash() == Clash.MEMBERSHIP ? one.a() : one.denier();
    if (contested) {
      possible.remove(contesting);
    }
    if (chance.in(THIRD)) {
      return chance.pick(possible);
    }
    State party =
        switch (one.kind().step(phase).by()) {
          case A -> one.a();
          case B -> one.b();
          case EITHER -> chance.in(0.5) ? one.a() : one.b();
        };
    if (!contested || !party.equals(contesting)) {
      return party;
    }
    return party.equals(one.a()) ? one.b() : one.a();
  }

  private Source source(State state, Chance chance) {
    Wordings.SourceName name = chance.pick(wordings.sources);
    Slots slots = Slots.none().with(describer.state("s", state));
    return new Source(state, name.name().write(slots, chance).text(), name.feminine());
  }
}
