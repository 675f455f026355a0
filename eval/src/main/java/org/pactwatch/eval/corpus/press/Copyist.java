package org.pactwatch.eval.corpus.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.Publisher;

/** Copies articles in the ways of the press. Safe to share. */
final class Copyist {
  private static final double CREDITED = 0.6;
  private static final double OWN_TITLE = 0.7;
  private static final double OWN_LEAD = 0.5;
  private static final double LOST_DATELINE = 0.6;

  private final Wordings wordings;
  private final Writer writer;
  private final Reporter reporter;
  private final Introductions introductions;

  Copyist(Wordings wordings, Writer writer, Reporter reporter, Introductions introductions) {
    this.wordings = wordings;
    this.writer = writer;
    this.reporter = reporter;
    this.introductions = introductions;
  }

  /**
   * Copies a document.
   *
   * @param way how; not {@link Way#ORIGINAL}
   * @param words how many words the copy must have
   */
  Article copy(
      Draft parent, Content.Fact news, Way way, LocalDate published, int words, Chance chance) {
    Article from = parent.article();
    List<List<Sentence>> text =
        switch (way) {
          case REPRINT -> from.paragraphs();
          case CUT -> cut(from.paragraphs(), words, chance);
          case PADDED -> padded(from.paragraphs(), news.happening(), published, chance);
          case REWRITE -> rewritten(from.paragraphs(), published, chance);
          case RELAY -> relayed(from.paragraphs(), parent.root().publisher(), published, chance);
          case ORIGINAL -> throw new IllegalArgumentException("expected a way of copying");
        };
    List<List<Sentence>> whole = new ArrayList<>(text);
    boolean again = way == Way.REWRITE || way == Way.RELAY;
    if (!again && chance.in(OWN_LEAD)) {
      whole.add(0, List.of(Sentence.plain(lead(chance))));
    }
    if (again) {
      whole = introductions.of(whole, published, chance);
    }
    int missing = words - Article.words(whole);
    if (missing > 0) {
      whole.addAll(reporter.padding(news.happening(), published, missing, chance));
    }
    boolean ownTitle = again || chance.in(OWN_TITLE);
    return new Article(
        ownTitle ? reporter.title(news, published, chance) : from.title(),
        again || chance.in(LOST_DATELINE) ? "" : from.dateline(),
        whole,
        credit(parent.root().publisher(), way, chance));
  }

  private static List<List<Sentence>> cut(
      List<List<Sentence>> paragraphs, int words, Chance chance) {
    double share = 0.45 + 0.3 * chance.below(100) / 100;
    int least = Math.max(words, (int) (Article.words(paragraphs) * share));
    List<List<Sentence>> kept = new ArrayList<>();
    for (List<Sentence> paragraph : paragraphs) {
      if (Article.words(kept) >= least) {
        break;
      }
      kept.add(paragraph);
    }
    return kept;
  }

  private List<List<Sentence>> padded(
      List<List<Sentence>> paragraphs, Happening about, LocalDate published, Chance chance) {
    int more = Article.words(paragraphs) * chance.between(25, 90) / 100;
    List<List<Sentence>> whole = new ArrayList<>(paragraphs);
    whole.addAll(reporter.padding(about, published, more, chance));
    return whole;
  }

  private List<List<Sentence>> rewritten(
      List<List<Sentence>> paragraphs, LocalDate published, Chance chance) {
    double kept = chance.between(3, 22) / 100.0;
    List<List<Sentence>> again = new ArrayList<>();
    for (List<Sentence> paragraph : paragraphs) {
      List<Sentence> words = new ArrayList<>();
      for (Sentence sentence : paragraph) {
        boolean same = sentence.content().isEmpty() || chance.in(kept);
        words.add(same ? sentence : writer.again(sentence, published, chance));
      }
      boolean aside = words.stream().noneMatch(Copyist::isFact);
      again.add(aside ? chance.shuffled(words) : words);
    }
    return mixed(again, chance);
  }

  /** A fact stays before what surrounds it, so that dates of the surroundings do not reach it. */
  private static boolean isFact(Sentence sentence) {
    return sentence.content().filter(Content.Fact.class::isInstance).isPresent();
  }

  private List<List<Sentence>> relayed(
      List<List<Sentence>> paragraphs, Publisher agency, LocalDate published, Chance chance) {
    List<List<Sentence>> again = new ArrayList<>();
    for (List<Sentence> paragraph : paragraphs) {
      List<Sentence> words = new ArrayList<>();
      for (Sentence sentence : paragraph) {
        sentence
            .content()
            .filter(content -> !(content instanceof Content.Context) || chance.in(0.75))
            .map(content -> writer.write(heard(content, agency, chance), published, chance))
            .ifPresent(words::add);
      }
      if (!words.isEmpty()) {
        again.add(words);
      }
    }
    return mixed(again, chance);
  }

  /** What an agency told, told by someone who heard it there. */
  private static Content heard(Content content, Publisher agency, Chance chance) {
    if (content instanceof Content.Fact fact) {
      boolean named = fact.place() == Content.Place.NEWS || chance.in(0.5);
      boolean own = fact.voice().form() == Voice.Form.OWN;
      return named || own ? fact.by(fact.voice().through(agency)) : fact;
    }
    if (content instanceof Content.Quotation quotation) {
      return quotation.through(agency, chance.in(0.4));
    }
    return content;
  }

  /** The first paragraph stays first; some of the others change places. */
  private static List<List<Sentence>> mixed(List<List<Sentence>> paragraphs, Chance chance) {
    if (paragraphs.size() < 3 || chance.in(0.4)) {
      return paragraphs;
    }
    List<List<Sentence>> mixed = new ArrayList<>(paragraphs.subList(0, 1));
    mixed.addAll(chance.shuffled(paragraphs.subList(1, paragraphs.size())));
    return mixed;
  }

  private String lead(Chance chance) {
    return chance
        .pick(wordings.frames.leads())
        .write(Slots.none().with("moment", chance.pick(wordings.frames.moments())), chance)
        .text();
  }

  private Optional<String> credit(Publisher root, Way way, Chance chance) {
    if (!root.agency() || way == Way.RELAY || !chance.in(CREDITED)) {
      return Optional.empty();
    }
    return Optional.of(
        chance
            .pick(wordings.frames.credits())
            .write(Slots.none().with("agency.name", root.name()), chance)
            .text());
  }
}
