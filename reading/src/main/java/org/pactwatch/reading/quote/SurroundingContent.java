package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.syntax.Upos;

/** Finds what a cue stands behind or inside: the clause before it, and what goes on behind it. */
final class SurroundingContent {
  private final CueLexicon lexicon;
  private final ReportedWords words;

  SurroundingContent(CueLexicon lexicon, ReportedWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The clause before, and what follows the cue where the clause goes on behind it. */
  Optional<Statement> of(Line line, int sentence, int from, int matrixEnd, int end, String rule) {
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
            || (ContentShapes.hasNoVerb(line, start, from)
                && !isRelative(line, matrixEnd + 1, goesOn))
            || (goesOn && line.isAny(matrixEnd + 1, lexicon.grammar().reasons()));
    if (!(half && goesOn && ContentShapes.isLeadIn(line, start, from))) {
      ReportedWords.trimmed(line, relative < 0 ? start : relative, from).ifPresent(parts::add);
    }
    Optional<Quotation> quoted = NeighbouringQuotations.besideBehind(line, matrixEnd, end);
    boolean mixed = !half && rule.equals("clause-before") && quoted.isPresent();
    if (mixed) {
      parts.add(quoted.get().inside());
    } else if (half && goesOn) {
      words.clause(line, from - 1, matrixEnd + 1, end).ifPresent(parts::add);
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

  /** "It is there": a verb, its adverb or its predicate stands right before the cue. */
  private static boolean isPredicate(Line line, int last) {
    return line.upos(last) == Upos.ADV || line.upos(last) == Upos.ADJ || line.isVerb(last);
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
    return opens
            && line.isComma(comma)
            && comma < from - 1
            && !ContentShapes.hasNoVerb(line, comma + 1, from)
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
}
