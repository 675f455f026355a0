package org.pactwatch.reading.quote;

import java.util.List;
import org.pactwatch.syntax.Upos;

/** Matches the words that a verb needs behind it to be a cue. */
final class CueTails {
  private static final int LONGEST_GAP = 14;
  private static final int LONGEST_ADVERBIAL = 3;

  private final GrammarWords grammar;
  private final NounPhrases phrases;

  CueTails(GrammarWords grammar, NounPhrases phrases) {
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** Returns the word after the verb's tail, or -1 where it does not follow. */
  int end(Line line, int from, CueVerb verb) {
    List<String> tail = verb.tail();
    int gap = tail.indexOf(CueVerb.GAP);
    if (gap < 0) {
      return plain(line, from, tail);
    }
    int at = plain(line, from, tail.subList(0, gap));
    List<String> rest = tail.subList(gap + 1, tail.size());
    if (at < 0) {
      return -1;
    }
    return rest.isEmpty() ? onePhrase(line, at) : behindGap(line, at, rest, verb);
  }

  private static int plain(Line line, int from, List<String> tail) {
    int at = from;
    if (!tail.isEmpty()) {
      while (at < line.size() && !line.matches(at, tail)) {
        int next = behindAdverbial(line, at);
        if (next == at) {
          break;
        }
        at = next;
      }
    }
    return line.matches(at, tail) ? at + tail.size() : -1;
  }

  /** Past an adverb, a time, or a short phrase that does what an adverb does: "en tout cas". */
  private static int behindAdverbial(Line line, int at) {
    if (line.upos(at) == Upos.ADV || line.time(at).isPresent()) {
      return line.after(at);
    }
    if (line.upos(at) != Upos.ADP) {
      return at;
    }
    for (int next = at + 1; next < line.size() && next <= at + LONGEST_ADVERBIAL; next++) {
      if (line.mention(next).isPresent()) {
        return at;
      }
      if (line.upos(next) == Upos.NOUN || line.upos(next) == Upos.ADV) {
        return next + 1;
      }
      if (line.upos(next) != Upos.DET) {
        return at;
      }
    }
    return at;
  }

  private int onePhrase(Line line, int from) {
    int end = from < line.size() ? phrases.end(line, from) : from;
    return end > from && end < line.size() && line.upos(end) == Upos.DET ? end : -1;
  }

  private int behindGap(Line line, int from, List<String> rest, CueVerb verb) {
    int end = Math.min(line.sentenceEnd(from - 1), from + LONGEST_GAP);
    for (int at = from; at < end; at++) {
      boolean free = line.mention(at).isEmpty() && line.zone(at) == line.zone(from - 1);
      if (free && line.matches(at, rest) && fits(line, at + rest.size(), verb)) {
        return at + rest.size();
      }
      if (line.isFinite(at) || line.upos(at) == Upos.SCONJ || line.isPunctuation(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what follows can be what the verb says: an infinitive, or a label without article. */
  private boolean fits(Line line, int from, CueVerb verb) {
    int at = from;
    while (at < line.size()
        && (line.isAny(at, grammar.negation())
            || line.upos(at) == Upos.PRON
            || line.upos(at) == Upos.ADV)) {
      at++;
    }
    if (at >= line.size()) {
      return false;
    }
    if (verb.takes(Frame.INFINITIVE) && line.isInfinitive(at)) {
      return true;
    }
    boolean mark = QuotationMarks.isMark(line.form(from).charAt(0));
    boolean bare = line.mention(at).isEmpty() && line.time(at).isEmpty();
    boolean label =
        line.upos(at) == Upos.NOUN || line.upos(at) == Upos.ADJ || line.isParticiple(at, "Past");
    return (verb.takes(Frame.NOUN) && (mark || (bare && label)))
        || (verb.takes(Frame.LABEL) && (mark || label || line.upos(at) == Upos.DET));
  }
}
