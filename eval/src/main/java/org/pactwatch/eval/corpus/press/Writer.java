package org.pactwatch.eval.corpus.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.eval.corpus.phrase.Written;
import org.pactwatch.eval.corpus.world.Describer;
import org.pactwatch.eval.corpus.world.Kind;
import org.pactwatch.eval.corpus.world.Publisher;

/** Words contents as sentences, each time anew. Safe to share. */
final class Writer {
  private static final double WHOLE_SENTENCE = 0.25;
  private static final int DRAWS = 5;
  private static final String STOP = ".";

  private final Wordings wordings;
  private final Describer describer;

  Writer(Wordings wordings, Describer describer) {
    this.wordings = wordings;
    this.describer = describer;
  }

  /**
   * Words a content.
   *
   * @param published when the article appears
   */
  Sentence write(Content content, LocalDate published, Chance chance) {
    if (content instanceof Content.Fact fact) {
      return fact(fact, published, chance);
    }
    if (content instanceof Content.Quotation quotation) {
      return quotation(quotation, published, chance);
    }
    return context((Content.Context) content, chance);
  }

  /** Words what a sentence tells anew; by another phrase, where a few draws find one. */
  Sentence again(Sentence before, LocalDate published, Chance chance) {
    Content content = before.content().orElseThrow();
    Sentence other = write(content, published, chance);
    for (int draw = 1; draw < DRAWS && other.wording().equals(before.wording()); draw++) {
      other = write(content, published, chance);
    }
    return other;
  }

  /** The name of a publisher as a sentence gives it. */
  String named(Publisher publisher) {
    return publisher.agency()
        ? wordings.frames.agency().write(name(publisher), Chance.of(0)).text()
        : publisher.name();
  }

  private Sentence fact(Content.Fact fact, LocalDate published, Chance chance) {
    Slots slots =
        describer.happening(fact.happening(), fact.step(), fact.telling(), published, chance);
    Kind.Words words = fact.happening().kind().step(fact.step().phase());
    if (fact.place() == Content.Place.TITLE) {
      Phrase title = chance.pick(words.titles());
      return sentence(
          title.write(slots, chance), "", Optional.of(fact), title.toString(), List.of());
    }
    Slots all = slots.with(voice(fact, published, chance));
    boolean whole =
        fact.voice().form() == Voice.Form.SOURCE
            && !words.told().isEmpty()
            && chance.in(WHOLE_SENTENCE);
    if (whole) {
      Phrase told = chance.pick(words.told());
      return sentence(told.write(all, chance), STOP, Optional.of(fact), told.toString(), List.of());
    }
    Phrase clause = chance.pick(clauses(fact, words));
    Written written = clause.write(all, chance);
    Phrase attribution = chance.pick(attributions(fact));
    Written attributed = attribution.write(all.with("clause", written.text()), chance);
    boolean isReminder =
        fact.place() == Content.Place.BACKGROUND && fact.voice().publisher().isEmpty();
    String reminder = isReminder ? chance.pick(wordings.reminders).toString() : "";
    Written reminded =
        Phrase.parse(reminder + "{it}").write(Slots.none().with("it", attributed.text()), chance);
    return sentence(
        reminded, STOP, Optional.of(fact), clause + " <" + attribution + ">", written.used());
  }

  private List<Phrase> attributions(Content.Fact fact) {
    List<Phrase> attributions = new ArrayList<>(wordings.attributions.get(fact.voice().form()));
    if (fact.voice().form() == Voice.Form.SOURCE && fact.place() == Content.Place.BACKGROUND) {
      attributions.addAll(wordings.older);
    }
    return attributions;
  }

  /** A report that tells something differently needs the words that tell it. */
  private static List<Phrase> clauses(Content.Fact fact, Kind.Words words) {
    List<Phrase> telling =
        switch (fact.telling()) {
          case PLAIN -> List.<Phrase>of();
          case ROUND, RANGE, OTHER_COUNT ->
              words.clauses().stream()
                  .filter(one -> one.has("n.items") || one.has("n.troops"))
                  .toList();
          case OTHER_DAY -> words.clauses().stream().filter(one -> one.has("when")).toList();
          case OTHER_PLACE -> words.clauses().stream().filter(one -> one.has("place")).toList();
        };
    return telling.isEmpty() ? words.clauses() : telling;
  }

  private Map<String, String> voice(Content.Fact fact, LocalDate published, Chance chance) {
    Map<String, String> slots = new HashMap<>();
    boolean news = fact.place() == Content.Place.NEWS && chance.in(0.5);
    slots.put("said", news ? describer.said(fact.step().news(), published) : "");
    fact.voice()
        .source()
        .ifPresent(
            source -> {
              slots.put("source", source.name());
              slots.put("source.e", source.feminine() ? "e" : "");
            });
    fact.voice()
        .publisher()
        .ifPresent(
            publisher -> {
              slots.put("agency", named(publisher));
              slots.put(
                  "witness", chance.pick(wordings.witnesses).write(of(publisher), chance).text());
            });
    return slots;
  }

  private Sentence quotation(Content.Quotation quotation, LocalDate published, Chance chance) {
    List<Phrase> frames =
        quotation.retold()
            ? wordings.quotations.retold()
            : quotation.agency().isPresent()
                ? wordings.quotations.relayed()
                : wordings.quotations.first();
    Content.Speaker speaker = quotation.speaker();
    Slots slots =
        Slots.none()
            .with("quote", quotation.speech().quote())
            .with(
                "gist", quotation.speech().gist().write(quotation.speech().slots(), chance).text())
            .with("speaker", describer.officer(speaker.state(), speaker.officer()))
            .with("speaker.e", speaker.officer().woman() ? "e" : "")
            .with("audience", chance.pick(wordings.audiences))
            .with("said", chance.in(0.5) ? describer.said(quotation.day(), published) : "")
            .with("agency", quotation.agency().map(this::named).orElse(""));
    Phrase frame = chance.pick(frames);
    return sentence(
        frame.write(slots, chance), STOP, Optional.of(quotation), frame.toString(), List.of());
  }

  private static Sentence context(Content.Context context, Chance chance) {
    Phrase wording = chance.pick(context.wordings());
    return sentence(
        wording.write(context.slots(), chance),
        STOP,
        Optional.of(context),
        wording.toString(),
        List.of());
  }

  private Slots of(Publisher publisher) {
    return name(publisher)
        .with("of", wordings.frames.by().write(name(publisher), Chance.of(0)).text());
  }

  private static Slots name(Publisher publisher) {
    return Slots.none().with("name", publisher.name());
  }

  private static Sentence sentence(
      Written written, String end, Optional<Content> content, String wording, List<String> more) {
    List<String> used = new ArrayList<>(written.used());
    used.addAll(more);
    String text = written.asSentence();
    boolean ended = end.isEmpty() || text.endsWith(end) || text.endsWith(".»");
    return new Sentence(ended ? text : text + end, content, wording, used);
  }
}
