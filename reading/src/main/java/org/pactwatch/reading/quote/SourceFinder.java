package org.pactwatch.reading.quote;

import java.util.Optional;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Finds who stands behind a cue: the inverted subject, the agent of a passive, the noun phrase
 * behind words of source, or the subject to the left, past relative clauses and appositions.
 */
final class SourceFinder {
  private final CueLexicon lexicon;
  private final CueGroups groups;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;

  SourceFinder(CueLexicon lexicon, CueGroups groups, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.phrases = phrases;
    this.subjects = new SubjectFinder(lexicon, phrases);
  }

  /** Returns the source behind a cue; empty where there is none that can speak. */
  Optional<Source> of(Line line, CueSite site) {
    if (site.kind() == CueSite.Kind.SOURCE
        && site.last() < line.size()
        && line.isAny(site.last(), lexicon.grammar().pronouns())) {
      return subjects
          .antecedent(line, site.first(), line.sentenceStart(site.first()))
          .map(source -> source.standingAt(site.first(), site.last() + 1));
    }
    if (site.kind() == CueSite.Kind.SOURCE) {
      return site.last() < line.sentenceEnd(site.first())
          ? phrases.source(line, site.last()).or(() -> phrases.document(line, site.last()))
          : Optional.empty();
    }
    if (site.inverted().isPresent()) {
      Source pronoun = subjects.pronoun(line, site.inverted().getAsInt());
      return Optional.of(pronoun.namesSomebody() ? pronoun : whereSaid(line, site, pronoun));
    }
    if (site.kind() == CueSite.Kind.PASSIVE) {
      return agent(line, site);
    }
    if (site.kind() == CueSite.Kind.GERUND && isAfterthought(line, site)) {
      return Optional.of(Source.again(site.first(), site.first()));
    }
    boolean mayBeInverted = isInverted(line, site) && !isInsertion(line, site);
    Optional<Source> behind = mayBeInverted ? inverted(line, site) : Optional.empty();
    return behind.isPresent() ? behind : subjects.of(line, site, start(line, site));
  }

  /** "one says at the ministry", "one hears from military sources": the ministry says so. */
  private Source whereSaid(Line line, CueSite site, Source nobody) {
    int at = site.last();
    int end = line.sentenceEnd(site.first());
    while (at < end && (line.time(at).isPresent() || line.upos(at) == Upos.ADV)) {
      at = line.after(at);
    }
    boolean where = at + 1 < end && line.isAny(at, lexicon.grammar().where());
    return where
        ? phrases
            .source(line, at + 1)
            .filter(found -> !found.pronoun() && !found.again() && !found.speakers().isEmpty())
            .map(found -> found.standingAt(nobody.from(), found.to()))
            .orElse(nobody)
        : nobody;
  }

  /** "And to add that …": a sentence that only goes on with what was said before it. */
  private static boolean isAfterthought(Line line, CueSite site) {
    int start = line.sentenceStart(site.first());
    return site.first() - start == 2 && line.upos(start) == Upos.CCONJ;
  }

  /** The first word of the cue with its clitics. */
  int start(Line line, CueSite site) {
    int start = site.first();
    int floor = line.sentenceStart(site.first());
    while (start > floor && groups.isClitic(line, start - 1)) {
      start--;
    }
    boolean confirms =
        start - 1 > floor
            && line.isAny(start - 1, lexicon.grammar().like())
            && line.isComma(start - 2);
    return confirms ? start - 1 : start;
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
        || line.isAny(before, lexicon.grammar().like())
        || line.upos(before) == Upos.ADV;
  }

  /** "said on the radio Arno Velt": a person named right behind a noun is the subject. */
  private int beforeName(Line line, int from, int end) {
    if (end < line.size() && phrases.source(line, end).isPresent()) {
      return end;
    }
    for (int at = from + 1; at < end; at++) {
      boolean person =
          line.mention(at).filter(one -> one.kind() == EntityKind.PERSON).isPresent()
              && line.mentionStart(at) == at;
      if (person && line.upos(at - 1) == Upos.NOUN && line.mention(at - 1).isEmpty()) {
        return at;
      }
    }
    return end;
  }

  private boolean isContracted(Line line, int at) {
    return at + 1 < line.size()
        && line.isAny(at, lexicon.grammar().possessor())
        && line.span(at).equals(line.span(at + 1));
  }

  private static boolean isBesideQuotation(Line line, int start) {
    int before = start > 0 && line.isComma(start - 1) ? start - 2 : start - 1;
    return line.zone(start) != Line.OUTSIDE || (before >= 0 && line.zone(before) != Line.OUTSIDE);
  }

  /** "X, head of Y, has …": without a clause before the comma the subject stands there. */
  private boolean isInsertion(Line line, CueSite site) {
    int start = start(line, site);
    int floor = line.sentenceStart(site.first());
    if (line.zone(site.first()) != Line.OUTSIDE || start - 2 < floor || !line.isComma(start - 1)) {
      return false;
    }
    for (int at = floor; at < start; at++) {
      if (line.isFinite(at) || line.zone(at) != Line.OUTSIDE) {
        return false;
      }
    }
    if (isClosed(line, site)) {
      return false;
    }
    return line.mention(floor).isPresent() || line.upos(floor) == Upos.DET;
  }

  /** "X, reports the agency, has …": what follows the comma is the verb of X. */
  private boolean isClosed(Line line, CueSite site) {
    return inverted(line, site)
        .map(Source::to)
        .filter(to -> to + 1 < line.sentenceEnd(site.first()) && line.isComma(to))
        .filter(to -> isPredicate(line, to + 1, line.sentenceEnd(site.first())))
        .isPresent();
  }

  private boolean isPredicate(Line line, int from, int end) {
    int at = from;
    while (at < end && groups.isClitic(line, at)) {
      at++;
    }
    return at < end && line.isFinite(at);
  }

  private Optional<Source> inverted(Line line, CueSite site) {
    int at = site.last();
    int end = line.sentenceEnd(site.first());
    while (at < end) {
      if (line.time(at).isPresent() || line.upos(at) == Upos.ADV) {
        at = line.after(at);
      } else if (isContracted(line, at) && phrases.source(line, at + 1).isPresent()) {
        // "have reported sources": an article that the tagger took for a preposition with one.
        at++;
      } else if (line.isComma(at) && Adjuncts.behindAside(line, at, end) > at) {
        at = Adjuncts.behindAside(line, at, end);
      } else if (line.upos(at) == Upos.ADP && line.mention(at).isEmpty() && at + 1 < end) {
        // "has declared before the parliament the minister": the phrase stands between.
        int next = beforeName(line, at + 1, phrases.end(line, at + 1));
        if (next == at + 1) {
          break;
        }
        at = next;
      } else {
        break;
      }
    }
    int noun = at;
    boolean quoted = isBesideQuotation(line, start(line, site));
    return at < end
        ? phrases
            .source(line, at)
            .or(() -> quoted ? phrases.anyone(line, noun) : Optional.empty())
            .map(found -> named(line, found))
        : Optional.empty();
  }

  /** "the minister, Arno Velt": the person named behind the office speaks. */
  private static Source named(Line line, Source source) {
    int name = source.to() + 1;
    boolean already =
        line.mention(source.to() - 1)
            .filter(one -> one.kind() == EntityKind.PERSON && one.form() == Mention.Form.NAME)
            .isPresent();
    if (already
        || source.pronoun()
        || source.again()
        || name >= line.size()
        || !line.isComma(name - 1)) {
      return source;
    }
    return line.mention(name)
        .filter(one -> one.kind() == EntityKind.PERSON && one.form() == Mention.Form.NAME)
        .map(one -> NounPhrases.of(one, source.from(), line.after(name)))
        .orElse(source);
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
}
