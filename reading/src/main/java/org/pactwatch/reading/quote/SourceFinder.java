package org.pactwatch.reading.quote;

import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Finds who stands behind a cue: the inverted subject, the agent of a passive, the noun phrase
 * behind words of source, or the subject to the left, past relative clauses and appositions.
 */
final class SourceFinder {
  private final CueLexicon lexicon;
  private final CueFinder cues;
  private final NounPhrases phrases;

  SourceFinder(CueLexicon lexicon, CueFinder cues, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.phrases = phrases;
  }

  /** Returns the source behind a cue; empty where there is none that can speak. */
  Optional<Source> of(Line line, CueSite site) {
    if (site.kind() == CueSite.Kind.SOURCE) {
      return site.last() < line.sentenceEnd(site.first())
          ? phrases.source(line, site.last())
          : Optional.empty();
    }
    if (site.inverted().isPresent()) {
      return Optional.of(pronoun(line, site.inverted().getAsInt()));
    }
    if (site.kind() == CueSite.Kind.PASSIVE) {
      return agent(line, site);
    }
    Optional<Source> behind = isInverted(line, site) ? inverted(line, site) : Optional.empty();
    return behind.isPresent() ? behind : subject(line, site);
  }

  /** The first word of the cue with its clitics. */
  int start(Line line, CueSite site) {
    int start = site.first();
    int floor = line.sentenceStart(site.first());
    while (start > floor && cues.isClitic(line, start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isInverted(Line line, CueSite site) {
    int start = start(line, site);
    if (!site.takes(Frame.DIRECT) || site.kind() != CueSite.Kind.VERB) {
      return false;
    }
    if (start == line.sentenceStart(site.first())) {
      return true;
    }
    int before = start - 1;
    return line.zone(before) != line.zone(start)
        || line.isPunctuation(before)
        || line.upos(before) == Upos.SCONJ
        || line.upos(before) == Upos.ADV;
  }

  private Optional<Source> inverted(Line line, CueSite site) {
    int at = site.last();
    int end = line.sentenceEnd(site.first());
    while (at < end && (line.time(at).isPresent() || line.upos(at) == Upos.ADV)) {
      at = line.after(at);
    }
    return at < end ? phrases.source(line, at) : Optional.empty();
  }

  private Optional<Source> agent(Line line, CueSite site) {
    int end = line.sentenceEnd(site.first());
    for (int at = site.last(); at + 1 < end && at < site.last() + 6; at++) {
      if (line.isAny(at, lexicon.grammar().agent())) {
        return phrases.source(line, at + 1);
      }
    }
    return Optional.of(Source.nobody(site.first(), site.last()));
  }

  private Source pronoun(Line line, int word) {
    Optional<Mention> mention = line.mention(word);
    if (mention.isPresent()) {
      return NounPhrases.of(mention.get(), word, word + 1);
    }
    String form = line.form(word);
    String bare = form.substring(form.lastIndexOf('-') + 1);
    return lexicon.grammar().nobody().contains(bare)
        ? Source.nobody(word, word + 1)
        : Source.pronoun(EntityId.text(bare), word, word + 1);
  }

  private Optional<Source> subject(Line line, CueSite site) {
    int start = start(line, site);
    int floor = line.sentenceStart(site.first());
    boolean insertion = start > floor && line.isComma(start - 1);
    boolean shared =
        site.kind() == CueSite.Kind.GERUND || (start > floor && line.upos(start - 1) == Upos.CCONJ);
    Set<String> relative = lexicon.grammar().relative();
    if (start > floor && line.isAny(start - 1, relative)) {
      return antecedent(line, start - 1, floor);
    }
    int pending = 0;
    int at = start - 1;
    while (at >= floor) {
      int next = line.mention(at).isPresent() ? line.mentionStart(at) - 1 : at - 1;
      if (line.zone(at) != line.zone(site.first()) || line.time(at).isPresent()) {
        at = next;
        continue;
      }
      if (line.isFinite(at)) {
        if (shared) {
          shared = false;
        } else {
          pending++;
        }
      } else if (line.isAny(at, relative) && pending > 0) {
        pending--;
      } else if (isSubjectHead(line, at, floor)) {
        int from = next + 1;
        if (pending > 0) {
          pending--;
        } else {
          Optional<Source> source = subjectAt(line, nounPhraseStart(line, from, floor));
          // Behind ", who came on Monday," and ", the ally of X," the subject stands further left.
          int phrase = nounPhraseStart(line, from, floor);
          boolean apposition =
              line.mention(at).isEmpty() && phrase > floor && line.isComma(phrase - 1);
          boolean passed = insertion && (apposition || source.isEmpty());
          if (!passed) {
            return source;
          }
        }
      }
      at = next;
    }
    return Optional.empty();
  }

  private Optional<Source> subjectAt(Line line, int from) {
    if (line.mention(from).isEmpty() && line.upos(from) == Upos.PRON) {
      return Optional.of(pronoun(line, from));
    }
    Optional<Source> source = phrases.source(line, from);
    return source.map(found -> found.pronoun() ? found : withCoordinated(line, found));
  }

  /** Adds those before "and": "X, Y and Z said". */
  private static Source withCoordinated(Line line, Source source) {
    int before = beforeDeterminers(line, source.from());
    if (before < 1 || line.upos(before) != Upos.CCONJ) {
      return source;
    }
    Source all = source;
    while (before >= 1) {
      Optional<Mention> mention = line.mention(before - 1).filter(NounPhrases::canSpeak);
      if (mention.isEmpty()) {
        return all;
      }
      int start = line.mentionStart(before - 1);
      all = NounPhrases.of(mention.get(), start, source.to()).and(all);
      before = beforeDeterminers(line, start);
      if (before < 1 || !line.isComma(before)) {
        return all;
      }
    }
    return all;
  }

  private static int beforeDeterminers(Line line, int word) {
    int before = word - 1;
    while (before >= 0 && line.mention(before).isEmpty() && line.upos(before) == Upos.DET) {
      before--;
    }
    return before;
  }

  private Optional<Source> antecedent(Line line, int relative, int floor) {
    for (int at = relative - 1; at >= floor; at--) {
      Optional<Mention> mention = line.mention(at);
      if (mention.isPresent()) {
        int start = line.mentionStart(at);
        if (NounPhrases.canSpeak(mention.get())) {
          return Optional.of(NounPhrases.of(mention.get(), start, at + 1));
        }
        at = start;
      } else if (line.upos(at) == Upos.NOUN) {
        return phrases.source(line, at);
      } else if (line.isFinite(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isSubjectHead(Line line, int word, int floor) {
    Optional<Mention> mention = line.mention(word);
    if (mention.isPresent()) {
      return mention.get().form() != Mention.Form.ADJECTIVE
          && !isGoverned(line, line.mentionStart(word), floor);
    }
    if (line.upos(word) == Upos.PRON) {
      return lexicon.grammar().subjects().contains(line.form(word));
    }
    return (line.upos(word) == Upos.NOUN || line.upos(word) == Upos.PROPN)
        && !isGoverned(line, word, floor);
  }

  /** Tells whether a preposition or a verb stands before the noun phrase: no subject then. */
  private boolean isGoverned(Line line, int word, int floor) {
    int before = nounPhraseStart(line, word, floor) - 1;
    if (before < floor || line.zone(before) != line.zone(word)) {
      return false;
    }
    if (line.upos(before) == Upos.CCONJ && before - 1 >= floor) {
      int other = before - 1;
      boolean nominal =
          line.mention(other).isPresent()
              || line.upos(other) == Upos.NOUN
              || line.upos(other) == Upos.PROPN;
      int start = line.mention(other).isPresent() ? line.mentionStart(other) : other;
      return nominal && isGoverned(line, start, floor);
    }
    return line.upos(before) == Upos.ADP || line.isVerb(before);
  }

  private int nounPhraseStart(Line line, int word, int floor) {
    int start = word;
    while (start > floor && line.zone(start - 1) == line.zone(word)) {
      Upos before = line.upos(start - 1);
      boolean foreign =
          line.mention(start - 1).filter(one -> one.form() != Mention.Form.ADJECTIVE).isPresent();
      if (foreign || (before != Upos.DET && before != Upos.ADJ && before != Upos.NUM)) {
        break;
      }
      start--;
    }
    return start;
  }
}
