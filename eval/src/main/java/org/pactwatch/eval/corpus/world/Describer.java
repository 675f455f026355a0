package org.pactwatch.eval.corpus.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.eval.corpus.phrase.Slots;

/** Fills the slots in which states, people and happenings stand. Safe to share. */
public final class Describer {
  /** Days after which a number of days before the other day is told. */
  private static final int OTHER_DAY = 6;

  private final Numbers numbers;
  private final ThingForms things = ThingForms.read();

  public Describer(Numbers numbers) {
    this.numbers = numbers;
  }

  /** The forms of a state's name, below a slot's name. */
  public Map<String, String> state(String slot, State state) {
    Map<String, String> forms = state.forms(slot);
    forms.put(slot + ".leader", officer(state, state.head()));
    forms.put(slot + ".capital", state.capital());
    return forms;
  }

  /** A person with the office: "le président ostravien Milan Korda". */
  public String officer(State state, Officer officer) {
    Phrase words = officer.woman() ? officer.office().woman() : officer.office().man();
    return words
        .write(Slots.none().with(state.forms("s")).with("name", officer.name()), Chance.of(0))
        .text();
  }

  /** Returns the day that a telling gives to a step. */
  public static LocalDate day(Step step, Telling telling) {
    return telling == Telling.OTHER_DAY ? step.day().minusDays(OTHER_DAY) : step.day();
  }

  /**
   * Fills what phrases of a happening ask for.
   *
   * @param published when the article appears
   */
  public Slots happening(
      Happening one, Step step, Telling telling, LocalDate published, Chance chance) {
    Map<String, String> slots = new HashMap<>();
    slots.putAll(state("a", one.a()));
    slots.putAll(state("b", one.b()));
    Happening.About about = one.about();
    about
        .item()
        .ifPresent(
            item -> {
              String counted = numbers.number(about.count(), telling, chance) + item.many();
              slots.put("n.items", counted);
              slots.put("n.troops", counted);
              slots.putAll(things.item(item));
            });
    about.organisation().ifPresent(organisation -> slots.putAll(things.organisation(organisation)));
    about.paper().ifPresent(paper -> slots.putAll(things.paper(paper)));
    LocalDate day = day(step, telling);
    boolean clear = one.clash() == Clash.DATE;
    slots.put("when", clear ? numbers.dated(day) : numbers.told(day, published));
    slots.put("since", numbers.dated(day));
    slots.put("place", telling == Telling.OTHER_PLACE ? about.otherPlace() : about.place());
    return Slots.none().with(slots);
  }

  /** When something was said, with the space before it. */
  public String said(LocalDate day, LocalDate published) {
    return numbers.told(day, published);
  }
}
