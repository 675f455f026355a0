package org.pactwatch.eval.corpus.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.eval.corpus.world.Describer;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.Numbers;
import org.pactwatch.eval.corpus.world.Publisher;

/** Writes original articles. Safe to share. */
final class Reporter {
  private static final double PLAIN_TITLE = 0.4;

  private final Wordings wordings;
  private final Writer writer;
  private final Sidelines sidelines;
  private final Introductions introductions;
  private final Describer describer;
  private final Numbers numbers;

  Reporter(
      Wordings wordings,
      Writer writer,
      Sidelines sidelines,
      Introductions introductions,
      Describer describer,
      Numbers numbers) {
    this.wordings = wordings;
    this.writer = writer;
    this.sidelines = sidelines;
    this.introductions = introductions;
    this.describer = describer;
    this.numbers = numbers;
  }

  /** Writes what is assigned. */
  Article write(Assignment task, Chance chance) {
    Happening about = task.news().happening();
    LocalDate published = task.published();
    List<List<Sentence>> paragraphs = new ArrayList<>();
    Iterator<Content.Context> beside = sidelines.contexts(about, chance);
    paragraphs.add(list(writer.write(task.news(), published, chance)));
    for (Content.Fact fact : task.follow()) {
      List<Sentence> paragraph = list(writer.write(fact, published, chance));
      add(paragraph, beside, published, chance);
      paragraphs.add(paragraph);
    }
    task.quotation()
        .ifPresent(
            quotation -> {
              List<Sentence> paragraph = list(writer.write(quotation, published, chance));
              add(paragraph, beside, published, chance);
              paragraphs.add(paragraph);
            });
    for (Content.Fact fact : task.background()) {
      paragraphs.add(list(writer.write(fact, published, chance)));
    }
    while (Article.words(paragraphs) < task.words() && beside.hasNext()) {
      List<Sentence> paragraph = new ArrayList<>();
      int sentences = chance.between(2, 3);
      for (int i = 0; i < sentences && beside.hasNext(); i++) {
        add(paragraph, beside, published, chance);
      }
      paragraphs.add(chance.between(1, paragraphs.size()), paragraph);
    }
    return new Article(
        title(task.news(), published, chance),
        dateline(task, chance),
        introductions.of(paragraphs, published, chance),
        Optional.empty());
  }

  /** Writes a headline: what the news is, or only whom it is about. */
  Sentence title(Content.Fact news, LocalDate published, Chance chance) {
    if (chance.in(PLAIN_TITLE)) {
      Happening about = news.happening();
      Slots slots =
          Slots.none().with(describer.state("a", about.a())).with(describer.state("b", about.b()));
      return Sentence.plain(
          chance.pick(wordings.frames.titles()).write(slots, chance).asSentence());
    }
    return writer.write(
        new Content.Fact(
            news.happening(), news.step(), news.telling(), news.voice(), Content.Place.TITLE),
        published,
        chance);
  }

  /** Returns paragraphs that a copier puts behind what it copied, with at least so many words. */
  List<List<Sentence>> padding(Happening about, LocalDate published, int words, Chance chance) {
    Iterator<Content.Context> beside = sidelines.contexts(about, chance);
    List<List<Sentence>> paragraphs = new ArrayList<>();
    while (Article.words(paragraphs) < words && beside.hasNext()) {
      List<Sentence> paragraph = new ArrayList<>();
      add(paragraph, beside, published, chance);
      add(paragraph, beside, published, chance);
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private void add(
      List<Sentence> paragraph,
      Iterator<Content.Context> beside,
      LocalDate published,
      Chance chance) {
    if (beside.hasNext()) {
      paragraph.add(writer.write(beside.next(), published, chance));
    }
  }

  private String dateline(Assignment task, Chance chance) {
    Publisher publisher = task.publisher();
    List<Phrase> datelines =
        publisher.agency() ? wordings.frames.agencyDatelines() : wordings.frames.outletDatelines();
    String town = task.news().happening().b().capital();
    Slots slots =
        Slots.none()
            .with("town", town)
            .with("town.up", town.toUpperCase(Locale.ROOT))
            .with("date", numbers.full(task.published()))
            .with("agency.name", publisher.name());
    return chance.pick(datelines).write(slots, chance).text();
  }

  private static List<Sentence> list(Sentence first) {
    return new ArrayList<>(List.of(first));
  }
}
