package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.syntax.Upos;

/** What stands around a cue beside its source: when, to whom, through which medium. */
final class Adjuncts {
  private static final int LONGEST = 30;

  private final CueLexicon lexicon;
  private final NounPhrases phrases;

  Adjuncts(CueLexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** The first word that is no time, adverb or prepositional phrase. */
  int skip(Line line, int from, int end) {
    int at = from;
    while (at < end && at < from + LONGEST) {
      int next = skipOne(line, at, end);
      if (next == at && line.isComma(at)) {
        next = behindAside(line, at, end);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /**
   * Past ", in a speech given at the summit,": it stands between a verb and its clause or subject.
   */
  static int behindAside(Line line, int comma, int end) {
    int inner = comma + 1;
    // ", while saying …" is no setting but a further saying.
    boolean phrase = inner + 1 < end && line.upos(inner) == Upos.ADP && !line.isVerb(inner + 1);
    boolean opens = phrase || (inner < end && line.time(inner).isPresent());
    if (!opens) {
      return comma;
    }
    while (inner < end && inner < comma + LONGEST && !line.isComma(inner)) {
      if (line.isFinite(inner) || line.zone(inner) != line.zone(comma)) {
        return comma;
      }
      inner = line.after(inner);
    }
    return inner < end && line.isComma(inner) ? inner + 1 : comma;
  }

  /** Where the clause of a cue in brackets of commas ends. */
  int clauseEnd(Line line, int from, int end) {
    int at = from;
    while (at < end && line.zone(at) == line.zone(Math.max(0, from - 1))) {
      if (line.mention(at).isEmpty() && line.isPunctuation(at) && !line.form(at).equals("-")) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** When it was said: a date beside the cue, or at the head of its clause. */
  Optional<TimeValue> said(Line line, CueSite site, Statement statement) {
    Optional<TimeValue> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (int at = statement.matrixFrom(); at < statement.matrixTo(); at++) {
      Optional<TimeExpression> time = line.time(at).filter(Adjuncts::isPoint);
      if (time.isEmpty() || line.zone(at) != line.zone(site.first())) {
        continue;
      }
      int distance = at < site.first() ? site.first() - at : at - site.last() + 1;
      if (distance < nearest && !isOtherVerbs(line, site, at, statement.matrixFrom())) {
        nearest = distance;
        best = time.get().value();
      }
    }
    return best;
  }

  /** To whom it was said. */
  Optional<EntityId> addressee(Line line, CueSite site, Statement statement) {
    int from = statement.trailing() ? site.last() : site.first();
    for (int at = from; at < statement.matrixTo(); at++) {
      for (List<String> words : lexicon.addressee()) {
        int target = at + words.size();
        if (line.mention(at).isPresent() || !line.matches(at, words)) {
          continue;
        }
        while (target < statement.matrixTo()
            && line.mention(target).isEmpty()
            && line.upos(target) == Upos.DET) {
          target++;
        }
        Optional<Mention> mention =
            target < statement.matrixTo() ? line.mention(target) : Optional.empty();
        if (mention.filter(one -> one.kind() == EntityKind.PERSON).isPresent()) {
          return mention.map(Mention::first);
        }
      }
    }
    return Optional.empty();
  }

  /** The outlets and media in the cue's clause, beside its source. */
  List<EntityId> via(Line line, CueSite site, Optional<Source> source, Statement statement) {
    List<EntityId> via = new ArrayList<>();
    int at = statement.matrixFrom();
    while (at < statement.matrixTo()) {
      boolean inSource = source.isPresent() && source.get().from() <= at && at < source.get().to();
      Optional<Mention> mention = line.mention(at);
      if (inSource || line.zone(at) != line.zone(site.first())) {
        at++;
      } else if (mention.isPresent()) {
        if (mention.get().kind() == EntityKind.OUTLET) {
          mention.get().entities().stream().filter(id -> !via.contains(id)).forEach(via::add);
        }
        at = line.after(at);
      } else if (isMedium(line, at)) {
        int end = phrases.end(line, at);
        int from = at;
        boolean named =
            IntStream.range(from, end)
                .anyMatch(
                    word ->
                        line.mention(word)
                            .filter(one -> one.kind() == EntityKind.OUTLET)
                            .isPresent());
        if (!named) {
          via.add(EntityId.text(line.span(at, end).of(line.text())));
          at = end;
        } else {
          at++;
        }
      } else {
        at++;
      }
    }
    return via;
  }

  private boolean isMedium(Line line, int word) {
    boolean noun = line.upos(word) == Upos.NOUN || line.upos(word) == Upos.PROPN;
    if (!noun || !line.isAny(word, lexicon.nouns().media())) {
      return false;
    }
    int before = word - 1;
    while (before >= 0 && (line.upos(before) == Upos.DET || line.upos(before) == Upos.ADJ)) {
      before--;
    }
    return before >= 0 && line.upos(before) == Upos.ADP;
  }

  private int skipOne(Line line, int at, int end) {
    if (line.time(at).isPresent()) {
      return line.after(at);
    }
    if (isFreeAdverb(line, at)) {
      return at + 1;
    }
    if (line.upos(at) != Upos.ADP || at + 1 >= end) {
      return at;
    }
    int next = at + 1;
    while (next < end && line.upos(next) == Upos.ADP) {
      next++;
    }
    if (next < end && isFreeAdverb(line, next) && line.time(next).isEmpty()) {
      // "par ailleurs", "en outre"
      return next + 1;
    }
    int phraseEnd = next < end ? Math.min(end, phrases.end(line, next)) : next;
    return phraseEnd > next ? phraseEnd : at;
  }

  /** No negation, which belongs to its infinitive, and none that counts: "au moins sept". */
  private boolean isFreeAdverb(Line line, int at) {
    boolean counts = at + 1 < line.size() && line.upos(at + 1) == Upos.NUM;
    return line.upos(at) == Upos.ADV
        && !counts
        && !line.isAny(at, lexicon.grammar().clause())
        && !line.isAny(at, lexicon.grammar().negation());
  }

  private static boolean isPoint(TimeExpression time) {
    return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
  }

  /** A time with another finite verb between it and the cue belongs to that verb. */
  private static boolean isOtherVerbs(Line line, CueSite site, int time, int floor) {
    int from = Math.min(time, site.last());
    int to = Math.max(time, site.first());
    for (int at = from; at < to; at++) {
      if (line.isFinite(at) && (at < site.first() || at >= site.last())) {
        return true;
      }
    }
    // Inside a relative clause the verb stands before its time: "who came on Monday, said".
    for (int at = time - 1; at >= floor && !line.isPunctuation(at); at--) {
      if (line.isFinite(at) && (at < site.first() || at >= site.last())) {
        return true;
      }
    }
    return false;
  }
}
