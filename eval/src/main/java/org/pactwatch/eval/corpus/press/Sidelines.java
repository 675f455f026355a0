package org.pactwatch.eval.corpus.press;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.eval.corpus.world.Describer;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.State;

/** Draws what stands beside the news: colour, comment, and what people say. Safe to share. */
final class Sidelines {
  private static final int FIRST_YEAR = 1931;
  private static final int LAST_YEAR = 2019;

  private final Wordings wordings;
  private final Describer describer;
  private final Function<Chance, String> strangers;

  /**
   * Draws from these words.
   *
   * @param strangers draws names of people who have no office
   */
  Sidelines(Wordings wordings, Describer describer, Function<Chance, String> strangers) {
    this.wordings = wordings;
    this.describer = describer;
    this.strangers = strangers;
  }

  /** Returns different contexts that suit a happening, each made when it is asked for. */
  Iterator<Content.Context> contexts(Happening happening, Chance chance) {
    return chance.shuffled(wordings.contexts).stream()
        .map(
            wordingsOfOne ->
                new Content.Context(
                    wordingsOfOne, slots(chance.in(0.5) ? happening.a() : happening.b(), chance)))
        .iterator();
  }

  /** Returns a context that names a state. */
  Content.Context presentation(State state, Chance chance) {
    return new Content.Context(chance.pick(wordings.presentations), slots(state, chance));
  }

  /** Returns a speech that suits a happening. */
  Content.Speech speech(Happening happening, Chance chance) {
    Wordings.SpeechWords words = chance.pick(wordings.speeches);
    Slots slots = slots(happening.a(), chance);
    return new Content.Speech(words.said().write(slots, chance).text(), words.gist(), slots);
  }

  private Slots slots(State state, Chance chance) {
    List<String> towns = chance.pick(state.towns(), 2);
    Map<String, String> forms = describer.state("s", state);
    Slots slots =
        Slots.none()
            .with(forms)
            .with("town", towns.get(0))
            .with("town2", towns.get(1))
            .with("head", forms.get("s.leader"))
            .with("n1", String.valueOf(chance.between(3, 29)))
            .with("n2", String.valueOf(chance.between(31, 97)))
            .with("year", String.valueOf(chance.between(FIRST_YEAR, LAST_YEAR)))
            .with("stranger", strangers.apply(chance));
    return slots.with("expert", chance.pick(wordings.experts).write(slots, chance).text());
  }
}
