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

  ContentFinder(CueLexicon lexicon, Adjuncts adjuncts, SourceFinder sources) {
    this.lexicon = lexicon;
    this.adjuncts = adjuncts;
    this.sources = sources;
  }

  /**
   * Returns what a cue governs.
   *
   * @param end the word after the last one it may reach: the sentence's end, or the next cue that
   *     stands beside this one
   */
  Optional<Statement> of(Line line, CueSite site, Optional<Source> source, int end) {
    if (site.kind() == CueSite.Kind.SOURCE) {
      return source.flatMap(found -> bySource(line, site, found, end));
    }
    Optional<Statement> governed = governed(line, site, source, end);
    if (governed.isEmpty() && site.kind() == CueSite.Kind.PASSIVE && site.takes(Frame.NOUN)) {
      return source
          .filter(Source::namesSomebody)
          .flatMap(
              agent ->
                  around(
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
        ? source.flatMap(found -> beside(line, site, found, end))
        : Optional.empty();
  }

  private Optional<Statement> governed(Line line, CueSite site, Optional<Source> source, int end) {
    int from = site.last();
    if (source.isPresent() && source.get().from() >= site.last()) {
      from = source.get().to();
    }
    int at = adjuncts.skip(line, from, end);
    int start = line.sentenceStart(site.first());
    if (at >= end) {
      return Optional.empty();
    }
    boolean colon = line.form(at).equals(":");
    if (colon && site.takes(Frame.DIRECT)) {
      return behindColon(line, start, at, end);
    }
    if (source.isPresent() && isInverted(site, source.get())) {
      return Optional.empty();
    }
    Optional<Quotation> quoted = NeighbouringQuotations.startingAt(line, at);
    int first = quoted.isPresent() ? line.wordAt(quoted.get().inside().start()) : at;
    if (site.takes(Frame.CLAUSE) && line.isAny(at, lexicon.grammar().clause())) {
      return content(line, start, at, at + 1, end, "clause");
    }
    if (site.takes(Frame.QUESTION) && line.isAny(at, lexicon.grammar().question())) {
      return content(line, start, at, at, end, "question");
    }
    if (quoted.isPresent() && site.takes(Frame.DIRECT) && site.kind() != CueSite.Kind.PASSIVE) {
      boolean whole = Character.isUpperCase(line.text().charAt(quoted.get().inside().start()));
      if (whole) {
        return Optional.of(
            new Statement(
                Quote.Kind.DIRECT, List.of(quoted.get().inside()), start, at, false, "before"));
      }
    }
    if (site.takes(Frame.INFINITIVE) && infinitive(line, first, end) >= 0) {
      return content(line, start, at, infinitive(line, first, end), end, "infinitive");
    }
    boolean active = site.kind() != CueSite.Kind.PASSIVE;
    boolean object = site.takes(Frame.NOUN) && startsNounPhrase(line, first, lexicon);
    boolean attribute = site.takes(Frame.ATTRIBUTE) && startsAttribute(line, first);
    if (active && (object || attribute)) {
      return content(line, start, at, at, end, object ? "noun" : "attribute");
    }
    if (quoted.isPresent() && active && site.takes(Frame.DIRECT)) {
      return content(line, start, at, at, end, "fragment");
    }
    return Optional.empty();
  }

  private static boolean isInverted(CueSite site, Source source) {
    return source.from() >= site.last() || site.inverted().isPresent();
  }

  private Optional<Statement> behindColon(Line line, int start, int colon, int end) {
    if (colon + 1 >= end) {
      return Optional.empty();
    }
    Optional<Quotation> quoted = NeighbouringQuotations.startingAt(line, colon + 1);
    if (quoted.isPresent()) {
      return Optional.of(
          new Statement(
              Quote.Kind.DIRECT, List.of(quoted.get().inside()), start, colon, false, "colon"));
    }
    return content(line, start, colon, colon + 1, end, "colon");
  }

  /** The infinitive's first word with its clitics, or -1. */
  private int infinitive(Line line, int from, int end) {
    int at = from;
    if (at < end && line.isAny(at, lexicon.grammar().infinitive())) {
      at++;
    }
    int start = at;
    while (at < end
        && at < start + 4
        && (line.upos(at) == Upos.PRON
            || line.upos(at) == Upos.ADV
            || QuotationMarks.isMark(line.form(at).charAt(0))
            || line.isAny(at, lexicon.grammar().negation()))) {
      at++;
    }
    return at < end && line.isInfinitive(at) ? start : -1;
  }

  private static boolean startsNounPhrase(Line line, int at, CueLexicon lexicon) {
    if (at >= line.size()) {
      return false;
    }
    boolean possessor = line.isAny(at, lexicon.grammar().possessor());
    return line.mention(at).isPresent()
        || switch (line.upos(at)) {
          case DET, NOUN, PROPN, NUM, ADJ -> true;
          case ADP -> possessor;
          default -> false;
        };
  }

  private static boolean startsAttribute(Line line, int at) {
    return at < line.size() && (line.upos(at) == Upos.ADJ || line.isParticiple(at, "Past"));
  }

  /** A cue that stands behind, before or inside what it governs, set off by commas or marks. */
  private Optional<Statement> beside(Line line, CueSite site, Source source, int end) {
    int sentence = line.sentenceStart(site.first());
    int from = Math.min(sources.start(line, site), source.from());
    int matrixEnd = adjuncts.clauseEnd(line, Math.max(site.last(), source.to()), end);
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
    boolean setOff =
        before.isPresent()
            || (isInverted(site, source) && from > sentence && line.isPunctuation(from - 1))
            || (behind.isPresent() && from - sentence <= LONGEST_LEAD_IN);
    if (!setOff) {
      return Optional.empty();
    }
    if (behind.isPresent() && from - sentence <= LONGEST_LEAD_IN) {
      return Optional.of(
          new Statement(
              Quote.Kind.DIRECT, List.of(behind.get().inside()), from, matrixEnd, true, "inside"));
    }
    return around(line, sentence, from, matrixEnd, end, "clause-before");
  }

  /** The clause before, and what follows the cue where the clause goes on behind it. */
  private Optional<Statement> around(
      Line line, int sentence, int from, int matrixEnd, int end, String rule) {
    if (from <= sentence) {
      return Optional.empty();
    }
    List<Span> parts = new ArrayList<>();
    boolean finite = false;
    for (int at = sentence; at < from; at++) {
      finite |= line.isFinite(at);
    }
    trimmed(line, sentence, from).ifPresent(parts::add);
    if (!finite && matrixEnd + 1 < end && line.isComma(matrixEnd)) {
      trimmed(line, matrixEnd + 1, end).ifPresent(parts::add);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(Quote.Kind.INDIRECT, parts, from, matrixEnd, true, rule));
  }

  private Optional<Statement> bySource(Line line, CueSite site, Source source, int end) {
    int sentence = line.sentenceStart(site.first());
    int from = site.first();
    int matrixEnd = adjuncts.clauseEnd(line, source.to(), end);
    boolean fronted = from - sentence <= 1;
    boolean comma = matrixEnd < end && line.isComma(matrixEnd);
    boolean onlyPeople = site.source().filter(SourcePhrase::onlyPeople).isPresent();
    if (onlyPeople && !(fronted && comma && !source.speakers().isEmpty())) {
      return Optional.empty();
    }
    if (fronted) {
      int content = comma ? behindRelative(line, matrixEnd + 1, end) : source.to();
      return trimmed(line, content, end)
          .map(
              span ->
                  new Statement(
                      Quote.Kind.INDIRECT, List.of(span), from, content, false, "source-first"));
    }
    Optional<Quotation> behind = NeighbouringQuotations.besideBehind(line, matrixEnd, end);
    if (behind.isPresent()) {
      return Optional.of(
          new Statement(
              Quote.Kind.MIXED,
              List.of(behind.get().inside()),
              from,
              matrixEnd,
              true,
              "source-inside"));
    }
    return around(line, sentence, from, matrixEnd, end, "source-after");
  }

  /** "According to X, who came on Monday, the …": what is said follows the relative clause. */
  private int behindRelative(Line line, int from, int end) {
    if (from >= end || !line.isAny(from, lexicon.grammar().relative())) {
      return from;
    }
    int comma = from;
    while (comma < end && !line.isComma(comma)) {
      comma++;
    }
    return comma < end ? comma + 1 : from;
  }

  private Optional<Statement> content(
      Line line, int matrixFrom, int matrixTo, int from, int end, String rule) {
    return trimmed(line, from, end)
        .map(
            span ->
                new Statement(
                    Quote.Kind.INDIRECT, List.of(span), matrixFrom, matrixTo, false, rule));
  }

  /** The words of a stretch without the punctuation at its ends; whole quotations keep marks. */
  static Optional<Span> trimmed(Line line, int from, int end) {
    int first = from;
    int last = end;
    while (first < last && isEdge(line, first)) {
      first++;
    }
    while (last > first && isEdge(line, last - 1)) {
      last--;
    }
    return first < last ? Optional.of(line.span(first, last)) : Optional.empty();
  }

  private static boolean isEdge(Line line, int word) {
    char unit = line.form(word).charAt(0);
    return line.isPunctuation(word) && !QuotationMarks.isMark(unit) && "()[]".indexOf(unit) < 0;
  }
}
