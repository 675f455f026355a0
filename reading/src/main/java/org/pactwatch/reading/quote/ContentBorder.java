package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Set;
import org.pactwatch.syntax.Upos;

/**
 * Finds where what is said ends and the article speaks again: before a comment on it, before a
 * relative clause set off from it, before the next predicate of who said it.
 */
final class ContentBorder {
  private final GrammarWords grammar;
  private final List<List<String>> leaners;

  ContentBorder(CueLexicon lexicon) {
    this.grammar = lexicon.grammar();
    this.leaners = lexicon.leaners();
  }

  /**
   * Returns the word after the last one that is said.
   *
   * @param clause whether the words said have a finite verb of their own
   * @param end the word after the last one they may reach
   */
  int end(Line line, int zone, int from, int end, boolean clause) {
    int verbs = 0;
    int clauses = clause ? 1 : 0;
    boolean compound = false;
    for (int at = from; at < end; at++) {
      if (line.zone(at) != zone || line.mention(at).isPresent()) {
        continue;
      }
      boolean complete = verbs >= clauses;
      if (at > from && opensQuotation(line, at, end)) {
        return at;
      }
      if (at > from && !clause && (line.form(at).equals(":") || opensNextClause(line, at, end))) {
        return at;
      }
      if (complete && at > from && line.isComma(at) && opensComment(line, at + 1, end)) {
        return at;
      }
      if (!clause && at + 1 < end && line.isComma(at) && endsPhrase(line, from, at)) {
        return at;
      }
      if (complete && at > from && !clause && isNextPredicate(line, at, end, compound)) {
        return at;
      }
      compound |= line.isInfinitive(at) && line.isAny(at, grammar.auxiliary());
      if (line.isFinite(at)) {
        verbs++;
      } else if (opensClause(line, at)) {
        clauses++;
      }
    }
    return end;
  }

  /** ", called to replace it", or a comma right behind a quotation that is all that is said. */
  private static boolean endsPhrase(Line line, int from, int comma) {
    boolean quotation =
        QuotationMarks.isMark(line.form(from).charAt(0))
            && QuotationMarks.isMark(line.form(comma - 1).charAt(0));
    return quotation || line.isParticiple(comma + 1, "Past");
  }

  private boolean opensClause(Line line, int at) {
    boolean question = grammar.question().contains(line.form(at));
    // "s'il": what looks like a reflexive pronoun opens a condition before a subject.
    boolean reflexive =
        grammar.reflexive().contains(line.form(at))
            && !(at + 1 < line.size() && grammar.personal().contains(line.form(at + 1)));
    return line.upos(at) == Upos.SCONJ
        || line.isAny(at, grammar.linking())
        || (question && !reflexive);
  }

  private boolean opensComment(Line line, int at, int end) {
    if (at >= end) {
      return false;
    }
    Set<String> comments = grammar.comments();
    boolean onClause =
        comments.contains(line.form(at)) && at + 1 < end && line.isAny(at + 1, grammar.linking());
    boolean pronoun = line.upos(at) == Upos.PRON || !goesOn(line, at, end);
    // "has not allowed, and will not allow, that …": behind a verb it is no relative.
    boolean behindVerb = line.isVerb(at - 2) || line.upos(at - 2) == Upos.ADV;
    boolean onNoun = pronoun && !behindVerb && line.isAny(at, grammar.linking());
    boolean likewise =
        line.isAny(at, grammar.like())
            && at + 1 < end
            && (line.upos(at + 1) == Upos.PRON || grammar.subjects().contains(line.form(at + 1)));
    return onClause
        || onNoun
        || likewise
        || leans(line, at)
        || opensAside(line, at, end)
        || opensGerund(line, at, end)
        || line.isFinite(behindClitics(line, at, end));
  }

  /** ", before recalling that …": what the speaker does beside. */
  private boolean leans(Line line, int at) {
    return leaners.stream()
        .anyMatch(
            words ->
                words.size() > 1
                    && line.matches(at, words)
                    && at + words.size() < line.size()
                    && line.isInfinitive(at + words.size()));
  }

  /** ": « … »": words of his own follow. */
  private static boolean opensQuotation(Line line, int at, int end) {
    return line.form(at).equals(":")
        && at + 1 < end
        && QuotationMarks.isMark(line.form(at + 1).charAt(0));
  }

  /** ", a claim that Y denies", ", this knot through which …": a noun that sums it up. */
  private boolean opensAside(Line line, int at, int end) {
    int named = line.upos(at) == Upos.DET ? at + 1 : at;
    if (named < end && line.isAny(named, grammar.summaries()) && line.upos(named) == Upos.NOUN) {
      return true;
    }
    int noun = grammar.demonstratives().contains(line.form(at)) ? at + 1 : at;
    boolean bare = noun < end && line.upos(noun) == Upos.NOUN && line.mention(noun).isEmpty();
    if (!bare) {
      return false;
    }
    int next = noun + 1 < end && line.upos(noun + 1) == Upos.ADP ? noun + 2 : noun + 1;
    return next < end && line.isAny(next, grammar.linking());
  }

  /** ", and the other has …", ", the other has …", ", while in Arno the …": behind no clause. */
  private boolean opensNextClause(Line line, int at, int end) {
    boolean comma = line.isComma(at);
    int conjunction = comma ? at + 1 : at;
    if (conjunction + 1 >= end) {
      return false;
    }
    boolean conjoined =
        line.upos(conjunction) == Upos.CCONJ
            || (comma && line.isAny(conjunction, grammar.contrasts()));
    boolean subject =
        comma
            && (line.upos(conjunction) == Upos.DET
                || grammar.subjects().contains(line.form(conjunction)));
    if (!conjoined && !subject) {
      return false;
    }
    int first = conjoined ? conjunction + 1 : conjunction;
    if (line.upos(first) == Upos.ADP && !comma) {
      return false;
    }
    // ", and the spokesman, Arno Velt, has …": what is set off does not end the clause.
    boolean aside = conjoined && comma;
    for (int word = first; word < end && (aside || !line.isComma(word)); word++) {
      if (line.isFinite(word)) {
        return true;
      }
      if (opensClause(line, word) && !line.isAny(word - 1, grammar.contrasts())) {
        return false;
      }
    }
    return false;
  }

  /** ", while saying …": what the speaker does beside. */
  private static boolean opensGerund(Line line, int from, int end) {
    int at = from;
    while (at < end && line.upos(at) == Upos.ADV) {
      at++;
    }
    return at + 1 < end
        && line.upos(at) == Upos.ADP
        && line.isVerb(at + 1)
        && line.isParticiple(at + 1, "Pres");
  }

  /** "… that A, that B and that C": the second that opens no comment. */
  private boolean goesOn(Line line, int from, int end) {
    for (int at = from; at + 1 < end; at++) {
      if (line.upos(at) == Upos.CCONJ && line.isAny(at + 1, grammar.clause())) {
        return true;
      }
    }
    return false;
  }

  /** ", promised …", "and put … on alert": a further act of who said it. */
  private boolean isNextPredicate(Line line, int at, int end, boolean compound) {
    if (line.upos(at) != Upos.CCONJ) {
      return false;
    }
    int verb = behindClitics(line, at + 1, end);
    boolean participle =
        line.isVerb(verb)
            && line.isParticiple(verb, "Past")
            && !compound
            && line.upos(at - 1) != Upos.ADJ
            && !line.isParticiple(at - 1, "Past");
    return line.isFinite(verb) || participle;
  }

  /** Past object pronouns and adverbs; a subject pronoun stays, it opens a clause of its own. */
  private int behindClitics(Line line, int from, int end) {
    int at = from;
    while (at + 1 < end
        && line.mention(at).isEmpty()
        && !grammar.subjects().contains(line.form(at))
        && (line.upos(at) == Upos.PRON || line.upos(at) == Upos.ADV)) {
      at++;
    }
    return Math.min(at, line.size() - 1);
  }
}
