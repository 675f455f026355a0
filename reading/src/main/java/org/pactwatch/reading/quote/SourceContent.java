package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Optional;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.syntax.Upos;

/** Finds what words of source govern: "according to X, …", "…, according to X". */
final class SourceContent {
  private final CueLexicon lexicon;
  private final Adjuncts adjuncts;
  private final ReportedWords words;
  private final SurroundingContent surrounding;

  SourceContent(
      CueLexicon lexicon, Adjuncts adjuncts, ReportedWords words, SurroundingContent surrounding) {
    this.lexicon = lexicon;
    this.adjuncts = adjuncts;
    this.words = words;
    this.surrounding = surrounding;
  }

  Optional<Statement> of(Line line, CueSite site, Source source, int end) {
    int sentence = line.sentenceStart(site.first());
    int from = degreed(line, site.first(), sentence);
    int matrixEnd = adjuncts.clauseEnd(line, source.to(), end);
    boolean fronted = from - sentence <= 1;
    boolean comma = matrixEnd < end && line.isComma(matrixEnd);
    boolean onlyPeople = site.source().filter(SourcePhrase::onlyPeople).isPresent();
    if (line.isAny(site.last(), lexicon.grammar().pronouns())) {
      // "X, according to whom …": what he says follows.
      return words
          .clause(line, from, source.to(), end)
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
      return words
          .clause(line, from, content, end)
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
    return surrounding.of(line, sentence, from, matrixEnd, end, "source-after");
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
        && !ContentShapes.hasNoVerb(line, comma + 1, end);
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
    return bare
        && comma + 1 < end
        && line.isComma(comma)
        && !ContentShapes.hasNoVerb(line, comma + 1, end);
  }
}
