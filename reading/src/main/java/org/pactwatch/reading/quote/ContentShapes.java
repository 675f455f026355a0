package org.pactwatch.reading.quote;

import java.util.Set;
import java.util.stream.IntStream;
import org.pactwatch.syntax.Upos;

/** Tells by their first words what phrases behind or before a cue may be. */
final class ContentShapes {
  private static final int LONGEST_DATELINE = 12;
  private static final int LONGEST_LEAD_IN = 3;
  private static final Set<String> DASHES = Set.of("–", "—", "-");

  private ContentShapes() {}

  static boolean startsNounPhrase(Line line, int at, CueLexicon lexicon) {
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

  static boolean isLabel(Line line, int at) {
    return QuotationMarks.isMark(line.form(at).charAt(0))
        || switch (line.upos(at)) {
          case DET, NOUN, ADJ, VERB, ADV, NUM -> true;
          default -> false;
        };
  }

  /** "these words dangerous": a noun phrase that ends with what is thought of it. */
  static boolean isJudged(Line line, int from, int end) {
    if (from >= end) {
      return false;
    }
    boolean first = line.upos(from) == Upos.ADJ && line.mention(from).isEmpty();
    if (first && from + 1 < end && line.upos(from + 1) == Upos.DET) {
      // "dangerous these words": the judgement stands first.
      return true;
    }
    if (line.upos(from) != Upos.DET) {
      return false;
    }
    boolean noun = false;
    for (int at = from; at < end; at++) {
      if (line.isPunctuation(at)) {
        // "calls the idea «still-born»"
        return noun && QuotationMarks.isMark(line.form(at).charAt(0)) && at + 1 < end;
      }
      boolean nominal = line.upos(at) == Upos.NOUN || line.mention(at).isPresent();
      if (noun && !nominal && (line.upos(at) == Upos.ADJ || line.isParticiple(at, "Past"))) {
        boolean last = at + 1 >= end || line.upos(at + 1) == Upos.ADP || line.isPunctuation(at + 1);
        return last || line.upos(at + 1) == Upos.CCONJ;
      }
      if (line.isFinite(at) || line.upos(at) == Upos.ADP) {
        return false;
      }
      noun |= nominal;
    }
    return false;
  }

  static boolean startsAttribute(Line line, int at) {
    return at < line.size() && (line.upos(at) == Upos.ADJ || line.isParticiple(at, "Past"));
  }

  /** Where what is said begins: behind a dateline, a colon or a conjunction that opens it. */
  static int opening(Line line, int sentence, int from) {
    int start = behindDateline(line, sentence, from);
    for (int at = start; at < from - 1; at++) {
      if (line.form(at).equals(":") && line.zone(at) == line.zone(from)) {
        start = at + 1;
      }
    }
    boolean conjunction = start + 1 < from && line.upos(start) == Upos.CCONJ;
    return conjunction ? start + 1 : start;
  }

  /** "In return, said X, …": a few words that only lead over from what was said before. */
  static boolean isLeadIn(Line line, int start, int from) {
    boolean phrase = line.upos(start) == Upos.ADP || line.upos(start) == Upos.ADV;
    if (!phrase || from - start > LONGEST_LEAD_IN + 1) {
      return false;
    }
    for (int at = start; at < from; at++) {
      if (line.mention(at).isPresent() || line.time(at).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** "GENEVA, 3 May – …", "08:30. …": place and hour stand before what is said. */
  static int behindDateline(Line line, int start, int from) {
    boolean timed = false;
    for (int at = start; at < from && at < start + LONGEST_DATELINE; at++) {
      timed |= line.time(at).isPresent();
      boolean dash = DASHES.contains(line.form(at));
      boolean stop = line.form(at).equals(".") || line.form(at).equals(":");
      if ((dash && at == start) || ((dash || stop) && timed)) {
        return at + 1;
      }
      if (line.isFinite(at)) {
        return start;
      }
      boolean abbreviated = at + 1 < from && line.time(at + 1).isPresent();
      if (timed && !abbreviated && line.form(at).endsWith(".") && line.form(at).length() > 1) {
        return at + 1;
      }
    }
    return start;
  }

  /** Tells whether a stretch holds neither a finite verb nor an infinitive. */
  static boolean hasNoVerb(Line line, int from, int to) {
    return IntStream.range(from, to).noneMatch(at -> line.isFinite(at) || line.isInfinitive(at));
  }
}
