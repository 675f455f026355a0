package org.pactwatch.eval.corpus.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.Officer;
import org.pactwatch.eval.corpus.world.Publisher;
import org.pactwatch.eval.corpus.world.State;
import org.pactwatch.eval.corpus.world.Step;
import org.pactwatch.eval.corpus.world.Telling;

/** What a sentence tells, whatever its words. */
public sealed interface Content {

  /**
   * A step of a happening.
   *
   * @param happening what happens
   * @param step how far it has come
   * @param telling how it is told
   * @param voice whose word it is
   * @param place where in the article it stands
   */
  record Fact(Happening happening, Step step, Telling telling, Voice voice, Place place)
      implements Content {
    public Fact {
      Objects.requireNonNull(happening, "happening");
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(telling, "telling");
      Objects.requireNonNull(voice, "voice");
      Objects.requireNonNull(place, "place");
    }

    public Fact by(Voice other) {
      return new Fact(happening, step, telling, other, place);
    }
  }

  /** Where a fact stands in its article. */
  enum Place {
    TITLE,
    NEWS,
    BACKGROUND
  }

  /**
   * What somebody says.
   *
   * @param happening what it is said about
   * @param speech the words
   * @param speaker who says it, as this document has it
   * @param day when
   * @param agency through which agency it was heard
   * @param retold whether others' words tell it
   * @param side where it stands in a contradiction about who spoke
   */
  record Quotation(
      Happening happening,
      Speech speech,
      Speaker speaker,
      LocalDate day,
      Optional<Publisher> agency,
      boolean retold,
      Side side)
      implements Content {
    public Quotation {
      Objects.requireNonNull(happening, "happening");
      Objects.requireNonNull(speech, "speech");
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(agency, "agency");
      Objects.requireNonNull(side, "side");
    }

    /** Returns it as one hears it through an agency. */
    public Quotation through(Publisher heard, boolean inOwnWords) {
      return new Quotation(happening, speech, speaker, day, Optional.of(heard), inOwnWords, side);
    }
  }

  /**
   * Words that were spoken.
   *
   * @param quote the very words, without marks
   * @param gist how others retell them
   * @param slots what stands in the gist
   */
  record Speech(String quote, Phrase gist, Slots slots) {
    public Speech {
      Objects.requireNonNull(quote, "quote");
      Objects.requireNonNull(gist, "gist");
      Objects.requireNonNull(slots, "slots");
    }
  }

  /** An officer of a state who speaks. */
  record Speaker(State state, Officer officer) {
    public Speaker {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(officer, "officer");
    }
  }

  /**
   * Something beside the news, which makes no claim.
   *
   * @param wordings ways to say it
   * @param slots the details, the same in each
   */
  record Context(List<Phrase> wordings, Slots slots) implements Content {
    public Context {
      Objects.requireNonNull(slots, "slots");
      wordings = List.copyOf(wordings);
    }
  }
}
