package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.syntax.Upos;

/**
 * Finds what a cue governs behind it: a clause, an infinitive, a noun phrase, a label, or what a
 * colon announces.
 */
final class GovernedContent {
  private final CueLexicon lexicon;
  private final Adjuncts adjuncts;
  private final ReportedWords words;

  GovernedContent(CueLexicon lexicon, Adjuncts adjuncts, ReportedWords words) {
    this.lexicon = lexicon;
    this.adjuncts = adjuncts;
    this.words = words;
  }

  /** "X announced it on Monday: …": a whole clause behind a colon that closes the cue's clause. */
  Optional<Statement> announced(Line line, CueSite site, int end) {
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

  Optional<Statement> of(Line line, CueSite site, Optional<Source> source, int end) {
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
    if (source.isPresent() && site.isInverted(source.get())) {
      return Optional.empty();
    }
    OptionalInt object = objectInside(line, site);
    if (object.isPresent()) {
      return words.behind(line, start, object.getAsInt(), object.getAsInt(), end, "object");
    }
    Optional<Quotation> quoted = NeighbouringQuotations.startingAt(line, at);
    int first = quoted.isPresent() ? line.wordAt(quoted.get().inside().start()) : at;
    if (site.takes(Frame.CLAUSE) && line.isAny(at, lexicon.grammar().clause())) {
      return words.behind(line, start, at, at + 1, end, "clause");
    }
    if (site.takes(Frame.QUESTION) && line.isAny(at, lexicon.grammar().question())) {
      return words.behind(line, start, at, at, end, "question");
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
      return words.behind(line, start, at, infinitive(line, first, end), end, "infinitive");
    }
    boolean active = site.kind() != CueSite.Kind.PASSIVE;
    boolean noun = site.takes(Frame.NOUN) && ContentShapes.startsNounPhrase(line, first, lexicon);
    boolean attribute = site.takes(Frame.ATTRIBUTE) && ContentShapes.startsAttribute(line, first);
    boolean label = site.takes(Frame.LABEL) && ContentShapes.isLabel(line, at);
    boolean judged = site.takes(Frame.JUDGED) && ContentShapes.isJudged(line, first, end);
    boolean spoken = active || source.filter(Source::namesSomebody).isPresent();
    if ((label && spoken) || (active && judged)) {
      return words.behind(line, start, at, at, end, "label");
    }
    if (active && noun) {
      return words.behind(line, start, at, at, end, "noun").filter(found -> hasNoun(line, found));
    }
    if (active && attribute) {
      return words.behind(line, start, at, degree(line, from, at), end, "attribute");
    }
    if (quoted.isPresent() && active && site.takes(Frame.DIRECT)) {
      return words.behind(line, start, at, at, end, "fragment");
    }
    return Optional.empty();
  }

  /** "calls the visit a threat": what is spoken of stands inside the cue and belongs to it. */
  private OptionalInt objectInside(Line line, CueSite site) {
    Optional<CueVerb> verb = site.verb().filter(GovernedContent::takesObjectInside);
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
    return words.behind(line, start, colon, colon + 1, end, "colon");
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
}
