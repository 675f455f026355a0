package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Cue;
import org.pactwatch.reading.stream.InOrder;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;
import org.pactwatch.reading.stream.Stage;
import org.pactwatch.reading.stream.Stance;
import org.pactwatch.reading.stream.TimeExpression;

/**
 * Finds who says what. Needs sentences with tags and lemmas, mentions and times; a tree is not
 * needed.
 *
 * <p>Quotation marks without a cue give a quote without a speaker from four words on; fewer are a
 * name, a title or an ironic word.
 */
public final class QuoteStage implements Stage {
  private static final int FEWEST_WORDS = 4;
  private static final Set<String> STOPS = Set.of(".", "!", "?", "…");

  private final CueLexicon lexicon;
  private final LineReader reader;

  public QuoteStage(CueLexicon lexicon) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.reader = new LineReader(lexicon);
  }

  @Override
  public Reading apply(Reading reading) {
    List<Quote> quotes = new ArrayList<>();
    LastSpeaker last = LastSpeaker.nobody();
    Optional<Draft> open = Optional.empty();
    for (Section section : reading.clean().sections()) {
      Line line = line(reading, section.span());
      if (line.size() == 0) {
        continue;
      }
      List<Draft> drafts = reader.read(line, last);
      quotes.addAll(said(line, drafts, open));
      open =
          runsOn(line)
              ? drafts.stream().reduce((first, second) -> second).or(keep(open))
              : Optional.empty();
      last = LineReader.after(line, drafts, last);
    }
    quotes.sort(
        Comparator.comparing(Quote::whole)
            .thenComparing(quote -> quote.parts().get(0))
            .thenComparing(Quote::rule));
    return reading.withQuotes(quotes);
  }

  private static Supplier<Optional<Draft>> keep(Optional<Draft> open) {
    return () -> open;
  }

  private static Line line(Reading reading, Span span) {
    return new Line(
        reading.clean().text(),
        span,
        InOrder.within(reading.sentences(), one -> new Span(one.start(), one.end()), span),
        InOrder.within(reading.mentions(), Mention::span, span),
        InOrder.within(reading.times(), TimeExpression::span, span));
  }

  /** The quotes of a line: what cues govern, and the quotations that are left. */
  private List<Quote> said(Line line, List<Draft> drafts, Optional<Draft> before) {
    Set<Span> direct = new HashSet<>();
    Sayings reported = new Sayings();
    for (Draft draft : drafts) {
      if (draft.isDirect()) {
        direct.addAll(draft.statement().parts());
        if (draft.isIncise()) {
          direct.add(line.quotations().get(line.zone(draft.site().first())).inside());
        }
      } else {
        reported.add(draft);
      }
    }
    Set<Quote> quotes = new LinkedHashSet<>();
    Map<Draft, List<Span>> quoted = new HashMap<>();
    Map<Integer, Draft> last = lastDirect(line, drafts);
    for (Quotation quotation : line.quotations()) {
      if (direct.contains(quotation.inside())) {
        continue;
      }
      Optional<Draft> around = innermost(reported, quotation.inside());
      if (around.isPresent()) {
        if (!isName(line, quotation)) {
          quoted.computeIfAbsent(around.get(), draft -> new ArrayList<>()).add(quotation.inside());
        }
      } else if (quotation.wordCount(line.text()) >= FEWEST_WORDS) {
        left(line, last, quotation, before).ifPresent(quotes::add);
      }
    }
    for (Draft draft : drafts) {
      quotes.add(draft.quote(lexicon.language(), quoted.getOrDefault(draft, List.of())));
    }
    return List.copyOf(quotes);
  }

  private static Optional<Draft> innermost(Sayings reported, Span words) {
    return reported.around(words).stream()
        .min(Comparator.comparingInt(draft -> length(draft.statement().parts())));
  }

  /** "the exercise «Storm»": a few words with a capital, or what is known by them. */
  private static boolean isName(Line line, Quotation quotation) {
    boolean few = quotation.wordCount(line.text()) < FEWEST_WORDS;
    int first = line.wordAt(quotation.inside().start());
    return few
        && (Character.isUpperCase(line.text().charAt(quotation.inside().start()))
            || line.mention(first).isPresent());
  }

  private Optional<Quote> left(
      Line line, Map<Integer, Draft> direct, Quotation quotation, Optional<Draft> before) {
    if (quotation.depth() > 0) {
      return Optional.empty();
    }
    Optional<Quote> verbless = verbless(line, quotation);
    if (verbless.isPresent()) {
      return verbless;
    }
    Optional<Draft> goesOn =
        before
            .filter(draft -> isFirst(line, quotation))
            .or(() -> rightBefore(line, direct, quotation));
    return goesOn
        .map(draft -> draft.continued(lexicon.language(), quotation))
        .or(() -> Optional.of(bare(quotation)).filter(quote -> isSpeech(line, quotation)));
  }

  /** "X: « … »". */
  private Optional<Quote> verbless(Line line, Quotation quotation) {
    int opening = line.wordAt(quotation.outside().start());
    if (opening < 2 || !line.form(opening - 1).equals(":")) {
      return Optional.empty();
    }
    Optional<Mention> speaker = line.mention(opening - 2).filter(NounPhrases::canSpeak);
    if (speaker.isEmpty() || line.mentionStart(opening - 2) != line.sentenceStart(opening - 2)) {
      return Optional.empty();
    }
    boolean medium = speaker.get().kind() == EntityKind.OUTLET;
    List<EntityId> entities = speaker.get().entities();
    Span colon = line.span(opening - 1);
    return Optional.of(
        new Quote(
            Quote.Kind.DIRECT,
            List.of(quotation.inside()),
            List.of(quotation.inside()),
            speaker.get().span().cover(quotation.inside()),
            Optional.of(new Cue(colon, "say", Stance.ASSERTS)),
            medium ? List.of() : entities,
            Optional.empty(),
            medium ? entities : List.of(),
            Optional.empty(),
            lexicon.language() + ":quote/say/verbless"));
  }

  /** The direct speech that ended with the sentence right before a quotation. */
  private static Optional<Draft> rightBefore(
      Line line, Map<Integer, Draft> direct, Quotation quotation) {
    int opening = line.wordAt(quotation.outside().start());
    if (opening == 0 || line.sentenceStart(opening) != opening) {
      return Optional.empty();
    }
    return Optional.ofNullable(direct.get(line.sentenceStart(opening - 1)));
  }

  /** The last direct speech of each sentence that ends with its cue, by the sentence's start. */
  private static Map<Integer, Draft> lastDirect(Line line, List<Draft> drafts) {
    Map<Integer, Draft> last = new HashMap<>();
    for (Draft draft : drafts) {
      Statement statement = draft.statement();
      if (statement.kind() == Quote.Kind.DIRECT && statement.trailing()) {
        last.put(line.sentenceStart(draft.site().first()), draft);
      }
    }
    return last;
  }

  private Quote bare(Quotation quotation) {
    return new Quote(
        Quote.Kind.DIRECT,
        List.of(quotation.inside()),
        List.of(quotation.inside()),
        quotation.inside(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        lexicon.language() + ":quote/bare");
  }

  /** A name or a title has no verb of its own, and ends with no stop. */
  private static boolean isSpeech(Line line, Quotation quotation) {
    int from = line.wordAt(quotation.inside().start());
    int to = line.wordAt(quotation.inside().end());
    return IntStream.range(from, to)
        .anyMatch(word -> line.isFinite(word) || STOPS.contains(line.form(word)));
  }

  private static boolean isFirst(Line line, Quotation quotation) {
    return quotation.outside().start() == line.span(0).start();
  }

  private static boolean runsOn(Line line) {
    List<Quotation> all = line.quotations();
    return all.stream().anyMatch(one -> one.depth() == 0 && one.opened() && !one.closed());
  }

  private static int length(List<Span> parts) {
    return parts.stream().mapToInt(Span::length).sum();
  }
}
