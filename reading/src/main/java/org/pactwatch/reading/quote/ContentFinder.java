package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** What has a finite verb of its own. */
  private static final Set<String> CLAUSES = Set.of("clause", "question", "colon");

  private final CueLexicon lexicon;
  private final Adjuncts adjuncts;
  private final SourceFinder sources;
  private final ContentBorder border;
  private final Incises incises;

  ContentFinder(CueLexicon lexicon, Adjuncts adjuncts, SourceFinder sources) {
    this.lexicon = lexicon;
    this.adjuncts = adjuncts;
    this.sources = sources;
    this.border = new ContentBorder(lexicon);
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
        ? source
            .flatMap(found -> beside(line, site, found, end))
            .or(() -> announced(line, site, end))
        : Optional.empty();
  }

  /** "X announced it on Monday: …": a whole clause behind a colon that closes the cue's clause. */
  private Optional<Statement> announced(Line line, CueSite site, int end) {
    int zone = line.zone(site.first());
    for (int at = site.last(); at < end && line.zone(at) == zone; at++) {
      if (line.isFinite(at)) {
        return Optional.empty();
      }
      if (line.form(at).equals(":")) {
        boolean clause = IntStream.range(at + 1, end).anyMatch(line::isFinite);
        return clause
            ? behindColon(line, line.sentenceStart(site.first()), at, end)
            : Optional.empty();
      }
    }
    return Optional.empty();
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
    OptionalInt object = objectInside(line, site);
    if (object.isPresent()) {
      return content(line, start, object.getAsInt(), object.getAsInt(), end, "object");
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
    boolean noun = site.takes(Frame.NOUN) && ContentShapes.startsNounPhrase(line, first, lexicon);
    boolean attribute = site.takes(Frame.ATTRIBUTE) && ContentShapes.startsAttribute(line, first);
    boolean label = site.takes(Frame.LABEL) && ContentShapes.isLabel(line, at);
    boolean judged = site.takes(Frame.JUDGED) && ContentShapes.isJudged(line, first, end);
    boolean spoken = active || source.filter(Source::namesSomebody).isPresent();
    if ((label && spoken) || (active && judged)) {
      return content(line, start, at, at, end, "label");
    }
    if (active && noun) {
      return content(line, start, at, at, end, "noun").filter(found -> hasNoun(line, found));
    }
    if (active && attribute) {
      return content(line, start, at, degree(line, from, at), end, "attribute");
    }
    if (quoted.isPresent() && active && site.takes(Frame.DIRECT)) {
      return content(line, start, at, at, end, "fragment");
    }
    return Optional.empty();
  }

  /** "calls the visit a threat": what is spoken of stands inside the cue and belongs to it. */
  private OptionalInt objectInside(Line line, CueSite site) {
    Optional<CueVerb> verb = site.verb().filter(ContentFinder::takesObjectInside);
    if (verb.isEmpty() || site.kind() == CueSite.Kind.PASSIVE) {
      return OptionalInt.empty();
    }
    int at = line.wordAt(site.cue().span().end()) + verb.get().tail().indexOf(CueVerb.GAP);
    while (at < site.last() && (line.upos(at) == Upos.ADV || line.time(at).isPresent())) {
      at = line.after(at);
    }
    boolean object =
        at < site.last()
            && !line.isAny(at, lexicon.grammar().infinitive())
            && (line.upos(at) == Upos.DET || line.mention(at).isPresent());
    return object ? OptionalInt.of(at) : OptionalInt.empty();
  }

  private static boolean takesObjectInside(CueVerb verb) {
    int gap = verb.tail().indexOf(CueVerb.GAP);
    return gap >= 0
        && gap + 1 < verb.tail().size()
        && (verb.takes(Frame.LABEL) || verb.takes(Frame.INFINITIVE));
  }

  static boolean isInverted(CueSite site, Source source) {
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

  /** "promised a third": a number alone says nothing. */
  private static boolean hasNoun(Line line, Statement statement) {
    Span words = statement.parts().get(0);
    return IntStream.range(line.wordAt(words.start()), line.wordAt(words.end()))
        .anyMatch(
            at ->
                line.mention(at).isPresent()
                    || line.isVerb(at)
                    || line.upos(at) == Upos.NOUN
                    || line.upos(at) == Upos.PROPN);
  }

  /** "gravely concerned": the adverb right before the attribute belongs to it. */
  private int degree(Line line, int from, int attribute) {
    int before = attribute - 1;
    boolean own =
        before >= from
            && line.upos(before) == Upos.ADV
            && line.time(before).isEmpty()
            && !line.isAny(before, lexicon.grammar().connectives());
    return own ? before : attribute;
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
      return content(line, from, matrixEnd, matrixEnd + 1, end, "clause");
    }
    boolean setOff =
        before.isPresent()
            || ((confirms || isInverted(site, source))
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
    return around(line, sentence, from, matrixEnd, end, "clause-before");
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
    return phrase && line.zone(from) == line.zone(from - 1) && hasNoVerb(line, from, to);
  }

  private static boolean hasNoVerb(Line line, int from, int to) {
    return IntStream.range(from, to).noneMatch(at -> line.isFinite(at) || line.isInfinitive(at));
  }

  /** The clause before, and what follows the cue where the clause goes on behind it. */
  private Optional<Statement> around(
      Line line, int sentence, int from, int matrixEnd, int end, String rule) {
    int start = ContentShapes.opening(line, sentence, from);
    if (from <= start) {
      return Optional.empty();
    }
    start = behindSetting(line, start, from);
    List<Span> parts = new ArrayList<>();
    boolean goesOn = matrixEnd + 1 < end && line.isComma(matrixEnd);
    int relative = goesOn ? relative(line, start, from) : -1;
    boolean cut = goesOn && relative < 0 && isCut(line, from, matrixEnd + 1, rule);
    if (cut) {
      start = clauseStart(line, start, from);
    }
    boolean half =
        relative >= 0
            || cut
            || isSubordinate(line, start, from)
            || (hasNoVerb(line, start, from) && !isRelative(line, matrixEnd + 1, goesOn))
            || (goesOn && line.isAny(matrixEnd + 1, lexicon.grammar().reasons()));
    if (!(half && goesOn && ContentShapes.isLeadIn(line, start, from))) {
      trimmed(line, relative < 0 ? start : relative, from).ifPresent(parts::add);
    }
    Optional<Quotation> quoted = NeighbouringQuotations.besideBehind(line, matrixEnd, end);
    boolean mixed = !half && rule.equals("clause-before") && quoted.isPresent();
    if (mixed) {
      parts.add(quoted.get().inside());
    } else if (half && goesOn) {
      int last = border.end(line, line.zone(from - 1), matrixEnd + 1, end, true);
      trimmed(line, matrixEnd + 1, last).ifPresent(parts::add);
    }
    Quote.Kind kind = mixed ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(kind, parts, from, matrixEnd, true, rule));
  }

  /** "If A leaves, he added, B …": the clause before the cue is only half of what is said. */
  private static boolean isSubordinate(Line line, int start, int from) {
    return line.upos(start) == Upos.SCONJ
        && IntStream.range(start, from - 1).noneMatch(line::isComma);
  }

  /** "It answers, according to X, to the danger": the verb before the cue is not done yet. */
  private boolean isCut(Line line, int from, int behind, String rule) {
    int last = from - 1;
    while (last > 0
        && (line.isPunctuation(last)
            || (line.upos(last) == Upos.ADV && !line.isAny(last, lexicon.grammar().clause())))) {
      last--;
    }
    boolean clause =
        line.isAny(behind, lexicon.grammar().clause()) && line.upos(behind) == Upos.SCONJ;
    if (!line.isVerb(last) || line.zone(last) != line.zone(behind)) {
      return clause && isPredicate(line, last);
    }
    boolean object =
        line.upos(behind) == Upos.DET
            || line.isAny(behind, lexicon.grammar().possessor())
            || line.isInfinitive(behind)
            || line.isParticiple(behind, "Past");
    boolean prepositional =
        rule.startsWith("source") && line.isAny(behind, lexicon.grammar().infinitive());
    return line.time(behind).isEmpty() && (object || clause || prepositional);
  }

  /** "At the border, the troops have …": where or when it is set is the article's word. */
  private static int behindSetting(Line line, int start, int from) {
    boolean opens =
        line.upos(start) == Upos.ADP
            || line.upos(start) == Upos.ADV
            || line.time(start).isPresent();
    int comma = start;
    while (comma < from - 1 && !line.isComma(comma) && !line.isFinite(comma)) {
      comma++;
    }
    return opens && line.isComma(comma) && comma < from - 1 && !hasNoVerb(line, comma + 1, from)
        ? comma + 1
        : start;
  }

  private boolean isRelative(Line line, int at, boolean goesOn) {
    return goesOn && line.upos(at) == Upos.PRON && line.isAny(at, lexicon.grammar().linking());
  }

  /** "…, whose land prepares, according to X, to …": the relative clause alone is said. */
  private int clauseStart(Line line, int start, int from) {
    for (int at = from - 2; at > start; at--) {
      boolean opens = line.isComma(at - 1) && line.isAny(at, lexicon.grammar().linking());
      if (opens && line.zone(at) == line.zone(from)) {
        return IntStream.range(at, from - 1).anyMatch(line::isComma) ? start : at;
      }
    }
    return start;
  }

  /** "It is there": a verb, its adverb or its predicate stands right before the cue. */
  private static boolean isPredicate(Line line, int last) {
    return line.upos(last) == Upos.ADV || line.upos(last) == Upos.ADJ || line.isVerb(last);
  }

  /** Behind the relative pronoun whose clause the cue interrupts before its verb, or -1. */
  private int relative(Line line, int start, int from) {
    for (int at = from - 2; at > start && !line.isFinite(at); at--) {
      boolean opens = at == from - 2 && line.isAny(at, lexicon.grammar().clause());
      if (line.zone(at) == line.zone(from)
          && (opens || line.isAny(at, lexicon.grammar().linking()))) {
        return at + 1;
      }
    }
    return -1;
  }

  private Optional<Statement> bySource(Line line, CueSite site, Source source, int end) {
    int sentence = line.sentenceStart(site.first());
    int from = degreed(line, site.first(), sentence);
    int matrixEnd = adjuncts.clauseEnd(line, source.to(), end);
    boolean fronted = from - sentence <= 1;
    boolean comma = matrixEnd < end && line.isComma(matrixEnd);
    boolean onlyPeople = site.source().filter(SourcePhrase::onlyPeople).isPresent();
    if (line.isAny(site.last(), lexicon.grammar().pronouns())) {
      // "X, according to whom …": what he says follows.
      int last = border.end(line, line.zone(from), source.to(), end, true);
      return trimmed(line, source.to(), last)
          .map(
              span ->
                  new Statement(
                      Quote.Kind.INDIRECT, List.of(span), from, source.to(), false, "relative"));
    }
    boolean somebody = source.again() || !source.speakers().isEmpty();
    if (onlyPeople && !(fronted && comma && somebody)) {
      return Optional.empty();
    }
    if (fronted) {
      int content = comma ? behindRelative(line, matrixEnd + 1, end) : source.to();
      int last = border.end(line, line.zone(from), content, end, true);
      return trimmed(line, content, last)
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

  /** "still according to X": the adverb belongs to the words of source. */
  private static int degreed(Line line, int from, int sentence) {
    int start = from;
    while (start > sentence && line.upos(start - 1) == Upos.ADV) {
      start--;
    }
    return start == sentence || line.isPunctuation(start - 1) ? start : from;
  }

  /** "According to X, who came on Monday and was quoted by Y, the …": past what X is or did. */
  private int behindRelative(Line line, int from, int end) {
    int start = from;
    while (start < end
        && (line.isAny(start, lexicon.grammar().relative())
            || line.isAny(start, lexicon.grammar().linking())
            || line.isParticiple(start, "Past")
            || isBareAside(line, start, end)
            || isApposition(line, start, end))) {
      int comma = start;
      while (comma < end && !line.isComma(comma)) {
        comma++;
      }
      if (comma >= end) {
        return start;
      }
      start = comma + 1;
    }
    return start;
  }

  /** ", a channel that Y quotes, he would …": what the source is, before a clause of its own. */
  private boolean isApposition(Line line, int start, int end) {
    boolean noun =
        start + 1 < end
            && line.upos(start) == Upos.DET
            && line.mention(start + 1).isEmpty()
            && (line.isAny(start + 1, lexicon.nouns().media())
                || line.isAny(start + 1, lexicon.nouns().people()));
    int comma = start;
    while (comma < end && !line.isComma(comma)) {
      comma++;
    }
    return noun
        && comma + 1 < end
        && lexicon.grammar().subjects().contains(line.form(comma + 1))
        && !hasNoVerb(line, comma + 1, end);
  }

  /** ", reached by phone, the villagers …": words without article before a clause of its own. */
  private static boolean isBareAside(Line line, int start, int end) {
    boolean bare =
        line.mention(start).isEmpty()
            && line.time(start).isEmpty()
            && (line.upos(start) == Upos.ADJ
                || line.upos(start) == Upos.NOUN
                || line.upos(start) == Upos.VERB);
    int comma = start;
    while (comma < end && !line.isComma(comma) && !line.isFinite(comma)) {
      comma++;
    }
    return bare && comma + 1 < end && line.isComma(comma) && !hasNoVerb(line, comma + 1, end);
  }

  private Optional<Statement> content(
      Line line, int matrixFrom, int matrixTo, int from, int end, String rule) {
    boolean clause = CLAUSES.contains(rule);
    int zone = line.zone(Math.max(0, matrixTo - 1));
    return trimmed(line, from, border.end(line, zone, from, end, clause))
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
    // "spoke of one": a determiner alone says nothing.
    boolean empty = first + 1 == last && line.upos(first) == Upos.DET;
    return first < last && !empty ? Optional.of(line.span(first, last)) : Optional.empty();
  }

  static boolean isEdge(Line line, int word) {
    char unit = line.form(word).charAt(0);
    return line.isPunctuation(word) && !QuotationMarks.isMark(unit) && "()[]".indexOf(unit) < 0;
  }
}
