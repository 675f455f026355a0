package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.syntax.Upos;

/**
 * Finds what a cue governs: the clause, infinitive or noun phrase behind it, the quotation beside
 * it, or the clause it stands behind.
 */
final class ContentFinder {
  /** A lead-in such as "however" may stand before a quotation without making it a fragment. */
  private static final int LONGEST_LEAD_IN = 3;

  private final CueLexicon lexicon;
  private final Adjuncts adjuncts;
  private final SourceFinder sources;
  private final ReportedWords words;
  private final GovernedContent governing;
  private final SurroundingContent surrounding;
  private final SourceContent bySource;
  private final Incises incises;

  ContentFinder(CueLexicon lexicon, Adjuncts adjuncts, SourceFinder sources) {
    this.lexicon = lexicon;
    this.adjuncts = adjuncts;
    this.sources = sources;
    this.words = new ReportedWords(lexicon);
    this.governing = new GovernedContent(lexicon, adjuncts, words);
    this.surrounding = new SurroundingContent(lexicon, words);
    this.bySource = new SourceContent(lexicon, adjuncts, words, surrounding);
    this.incises = new Incises(sources);
  }

  /**
   * Returns what a cue governs.
   *
   * @param end the word after the last one it may reach: the sentence's end, or the next cue that
   *     stands beside this one
   */
  Optional<Statement> of(Line line, CueSite site, Optional<Source> source, int end) {
    if (site.kind() == CueSite.Kind.SOURCE) {
      return source.flatMap(found -> bySource.of(line, site, found, end));
    }
    Optional<Statement> governed = governing.of(line, site, source, end);
    if (governed.isEmpty() && site.kind() == CueSite.Kind.PASSIVE && site.takes(Frame.NOUN)) {
      return source
          .filter(Source::namesSomebody)
          .flatMap(
              agent ->
                  surrounding.of(
                      line,
                      line.sentenceStart(site.first()),
                      site.first(),
                      adjuncts.clauseEnd(line, agent.to(), end),
                      end,
                      "passive"));
    }
    if (governed.isPresent() || !site.takes(Frame.DIRECT)) {
      return governed;
    }
    return site.kind() == CueSite.Kind.VERB
        ? source
            .flatMap(found -> beside(line, site, found, end))
            .or(() -> governing.announced(line, site, end))
        : Optional.empty();
  }

  /** A cue that stands behind, before or inside what it governs, set off by commas or marks. */
  private Optional<Statement> beside(Line line, CueSite site, Source source, int end) {
    int sentence = line.sentenceStart(site.first());
    int from = Math.min(sources.start(line, site), source.from());
    int matrixEnd = matrixEnd(line, site, source, end);
    if (incises.is(line, site, source, from)) {
      return Incises.statement(line, site, from, matrixEnd);
    }
    Optional<Quotation> before = NeighbouringQuotations.endingBefore(line, from, site);
    Optional<Quotation> behind = NeighbouringQuotations.besideBehind(line, matrixEnd, end);
    if (before.isPresent()) {
      int opening = line.wordAt(before.get().outside().start());
      if (opening - sentence <= LONGEST_LEAD_IN) {
        List<Span> parts = new ArrayList<>(List.of(before.get().inside()));
        behind.ifPresent(second -> parts.add(second.inside()));
        return Optional.of(new Statement(Quote.Kind.DIRECT, parts, from, matrixEnd, true, "after"));
      }
    }
    boolean confirms = from > sentence && line.isAny(from - 1, lexicon.grammar().like());
    if (confirms) {
      from--;
    }
    if (confirms && from == sentence && matrixEnd + 1 < end && line.isComma(matrixEnd)) {
      // "As X has said, …": what he said follows.
      return words.behind(line, from, matrixEnd, matrixEnd + 1, end, "clause");
    }
    boolean setOff =
        before.isPresent()
            || ((confirms || site.isInverted(source))
                && from > sentence
                && line.isPunctuation(from - 1))
            || (behind.isPresent() && from - sentence <= LONGEST_LEAD_IN);
    if (!setOff) {
      return Optional.empty();
    }
    if (behind.isPresent() && from - sentence <= LONGEST_LEAD_IN) {
      return Optional.of(
          new Statement(
              Quote.Kind.DIRECT, List.of(behind.get().inside()), from, matrixEnd, true, "inside"));
    }
    return surrounding.of(line, sentence, from, matrixEnd, end, "clause-before");
  }

  /** Where the cue's clause ends, with what is said of its source between commas. */
  private int matrixEnd(Line line, CueSite site, Source source, int end) {
    int at = adjuncts.clauseEnd(line, Math.max(site.last(), source.to()), end);
    boolean named = site.inverted().isEmpty() && source.from() >= site.last();
    while (named && at + 1 < end && line.isComma(at)) {
      int next = adjuncts.clauseEnd(line, at + 1, end);
      if (next == at + 1 || next >= line.size() || !isAside(line, at + 1, next)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static boolean isAside(Line line, int from, int to) {
    Upos first = line.upos(from);
    boolean phrase =
        line.mention(from).isPresent()
            || line.time(from).isPresent()
            || first == Upos.DET
            || first == Upos.ADP
            || first == Upos.NOUN
            || first == Upos.PROPN;
    return phrase
        && line.zone(from) == line.zone(from - 1)
        && ContentShapes.hasNoVerb(line, from, to);
  }
}
