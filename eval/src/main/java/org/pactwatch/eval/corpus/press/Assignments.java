package org.pactwatch.eval.corpus.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.world.Clash;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.Kind;
import org.pactwatch.eval.corpus.world.Officer;
import org.pactwatch.eval.corpus.world.Publisher;
import org.pactwatch.eval.corpus.world.State;
import org.pactwatch.eval.corpus.world.Step;
import org.pactwatch.eval.corpus.world.Telling;
import org.pactwatch.eval.corpus.world.World;

/** Decides who reports what, independently of one another. Safe to share. */
final class Assignments {
  private static final int BACKGROUND_DAYS = 12;
  private static final double QUOTED = 0.55;

  private final Voices voices;
  private final Sidelines sidelines;
  private final int words;

  Assignments(Voices voices, Sidelines sidelines, int words) {
    this.voices = voices;
    this.sidelines = sidelines;
    this.words = words;
  }

  /** Returns the original reports about a happening, in the order of its steps. */
  List<Assignment> of(World world, Happening one, Chance chance) {
    List<Assignment> tasks = new ArrayList<>();
    for (Step step : one.steps()) {
      boolean last = step.equals(one.last());
      Content.Speech speech = sidelines.speech(one, chance);
      List<Publisher> authors = authors(world, chance);
      int many = chance.between(last ? 1 : 0, 2) + (last && isPlanted(one) ? 1 : 0);
      for (int i = 0; i < many; i++) {
        Side side = isAboutSpeaker(one) && last ? Side.A : Side.NONE;
        Telling telling = last ? spread(one, i) : Telling.PLAIN;
        tasks.add(task(world, one, step, telling, speech, side, authors.get(i), chance));
      }
      if (last) {
        counter(world, one, speech, authors, many, chance).ifPresent(tasks::add);
      }
    }
    return tasks;
  }

  /** The report that stands against the others, where a contradiction is planted. */
  private Optional<Assignment> counter(
      World world,
      Happening one,
      Content.Speech speech,
      List<Publisher> authors,
      int at,
      Chance chance) {
    Publisher author = authors.get(at);
    Step last = one.last();
    Telling telling =
        switch (one.clash()) {
          case COUNT -> Telling.OTHER_COUNT;
          case DATE -> Telling.OTHER_DAY;
          case PLACE -> Telling.OTHER_PLACE;
          default -> Telling.PLAIN;
        };
    return switch (one.clash()) {
      case NONE, SPREAD -> Optional.empty();
      case DENIAL -> Optional.of(against(world, one, Kind.DENIED, author, chance));
      case MEMBERSHIP -> Optional.of(against(world, one, Kind.REMAINS, author, chance));
      case ATTRIBUTION, OFFICE ->
          Optional.of(task(world, one, last, telling, speech, Side.B, author, chance));
      case COUNT, DATE, PLACE ->
          Optional.of(task(world, one, last, telling, speech, Side.NONE, author, chance));
    };
  }

  private Assignment against(
      World world, Happening one, String phase, Publisher author, Chance chance) {
    Content.Speech speech = sidelines.speech(one, chance);
    Step last = one.last();
    Step step = new Step(phase, last.day(), last.news().plusDays(chance.between(1, 2)));
    return task(world, one, step, Telling.PLAIN, speech, Side.NONE, author, chance);
  }

  private Assignment task(
      World world,
      Happening one,
      Step step,
      Telling telling,
      Content.Speech speech,
      Side side,
      Publisher author,
      Chance chance) {
    LocalDate published = step.news().plusDays(chance.between(0, 1));
    Voice voice = voices.news(world, one, step.phase(), author, chance);
    Content.Fact news = new Content.Fact(one, step, telling, voice, Content.Place.NEWS);
    return new Assignment(
        news,
        follow(world, news, author, chance),
        background(world, one, published, author, chance),
        quotation(news, speech, side, chance),
        author,
        published,
        words * chance.between(105, 170) / 100);
  }

  /**
   * The same news by another word, and the steps before it. No document tells of one happening both
   * in its own word and by a source: whose word a headline is would be anybody's guess.
   */
  private List<Content.Fact> follow(
      World world, Content.Fact news, Publisher author, Chance chance) {
    List<Content.Fact> follow = new ArrayList<>();
    Happening one = news.happening();
    String phase = news.step().phase();
    boolean own = news.voice().form() == Voice.Form.OWN;
    if (!own && chance.in(0.5)) {
      Voice other = voices.named(world, one, phase, chance);
      if (!other.origin().equals(news.voice().origin())) {
        follow.add(news.by(other));
      }
    }
    for (Step step : one.steps()) {
      boolean earlier = step.news().isBefore(news.step().news()) && !step.phase().equals(phase);
      if (earlier && chance.in(0.5)) {
        Voice older = voices.older(world, one, step.phase(), author, chance);
        boolean mixes = author.agency() && older.form() == Voice.Form.OWN;
        Voice voice =
            own ? Voice.own() : mixes ? voices.named(world, one, step.phase(), chance) : older;
        follow.add(new Content.Fact(one, step, Telling.PLAIN, voice, Content.Place.BACKGROUND));
      }
    }
    return follow;
  }

  /** What happened before between some of the same. */
  private List<Content.Fact> background(
      World world, Happening one, LocalDate published, Publisher author, Chance chance) {
    List<Content.Fact> found = new ArrayList<>();
    for (Happening other : chance.shuffled(world.happenings())) {
      boolean old = other.last().news().isBefore(published.minusDays(BACKGROUND_DAYS));
      if (old && !other.equals(one) && isNear(one, other)) {
        Step step = other.last();
        Voice voice = voices.older(world, other, step.phase(), author, chance);
        found.add(new Content.Fact(other, step, Telling.PLAIN, voice, Content.Place.BACKGROUND));
      }
      if (found.size() == 2) {
        break;
      }
    }
    return found.subList(0, Math.min(found.size(), chance.between(1, 2)));
  }

  private Optional<Content.Quotation> quotation(
      Content.Fact news, Content.Speech speech, Side side, Chance chance) {
    boolean drawn = chance.in(QUOTED);
    if (side == Side.NONE && !drawn) {
      return Optional.empty();
    }
    Happening one = news.happening();
    // All reports of a step have the same speech from the same speaker.
    State state = news.step().phase().equals(Kind.DENIED) ? one.denier() : one.a();
    Officer officer = state.head();
    if (side == Side.B) {
      // Another minister is said to have spoken, or the minister is said to hold another office.
      Officer other = state.officers().get(2);
      officer =
          one.clash() == Clash.ATTRIBUTION ? other : state.officers().get(1).with(other.office());
    } else if (one.clash() == Clash.OFFICE) {
      officer = state.officers().get(1);
    }
    return Optional.of(
        new Content.Quotation(
            one,
            speech,
            new Content.Speaker(state, officer),
            news.step().news(),
            Optional.empty(),
            false,
            side));
  }

  private static List<Publisher> authors(World world, Chance chance) {
    List<Publisher> authors = new ArrayList<>(chance.pick(world.agencies(), 3));
    authors.addAll(chance.pick(world.outlets(), 3));
    return chance.shuffled(authors);
  }

  /** Numbers that hold together: exact, rounded, a range. */
  private static Telling spread(Happening one, int report) {
    if (one.clash() != Clash.SPREAD) {
      return Telling.PLAIN;
    }
    return List.of(Telling.PLAIN, Telling.ROUND, Telling.RANGE).get(report % 3);
  }

  private static boolean isPlanted(Happening one) {
    return one.clash() != Clash.NONE;
  }

  private static boolean isAboutSpeaker(Happening one) {
    return one.clash() == Clash.ATTRIBUTION || one.clash() == Clash.OFFICE;
  }

  private static boolean isNear(Happening one, Happening other) {
    return other.a().equals(one.a())
        || other.a().equals(one.b())
        || other.b().equals(one.a())
        || other.b().equals(one.b());
  }
}
