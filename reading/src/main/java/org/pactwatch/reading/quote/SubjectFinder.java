package org.pactwatch.reading.quote;

import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/** Finds the subject to the left of a cue, past relative clauses, incises and appositions. */
final class SubjectFinder {
  private final CueLexicon lexicon;
  private final NounPhrases phrases;

  SubjectFinder(CueLexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** The subject before the first word of a cue and its clitics. */
  Optional<Source> of(Line line, CueSite site, int start) {
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
      boolean foreign = line.zone(at) != line.zone(site.first()) || line.time(at).isPresent();
      if (foreign || isEmphatic(line, at, start)) {
        at = next;
        continue;
      }
      if (line.isFinite(at)) {
        if (shared) {
          shared = false;
        } else if (next < floor || !line.isComma(next)) {
          // Behind a comma stands an incise or a further verb of the same subject.
          pending++;
        }
      } else if (line.isAny(at, relative) && pending > 0) {
        pending--;
      } else if (isSubjectHead(line, at, floor)) {
        int from = next + 1;
        if (pending > 0) {
          pending--;
        } else {
          Optional<Source> named = apposed(line, nounPhraseStart(line, from, floor), floor);
          if (insertion && named.isPresent()) {
            return named;
          }
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

  /** "The palace, for its part, said", "X, he, said": the pronoun only stresses the subject. */
  private static boolean isEmphatic(Line line, int word, int end) {
    boolean pronoun =
        line.upos(word) == Upos.PRON
            || line.mention(word).filter(one -> one.form() == Mention.Form.PRONOUN).isPresent();
    return pronoun
        && word > 0
        && word + 1 < end
        && line.isComma(word - 1)
        && line.isComma(word + 1);
  }

  /** "Arno Velt, spokesman of the palace, said": the person named before the office speaks. */
  private static Optional<Source> apposed(Line line, int phrase, int floor) {
    boolean behindComma = phrase - 1 > floor && line.isComma(phrase - 1);
    boolean office =
        line.mention(phrase)
            .filter(one -> one.form() == Mention.Form.NAME && one.kind() == EntityKind.PERSON)
            .isEmpty();
    return behindComma && office
        ? line.mention(phrase - 2)
            .filter(one -> one.form() == Mention.Form.NAME && one.kind() == EntityKind.PERSON)
            .map(one -> NounPhrases.of(one, line.mentionStart(phrase - 2), phrase - 1))
        : Optional.empty();
  }

  private Optional<Source> subjectAt(Line line, int from) {
    if (line.mention(from).isEmpty() && line.upos(from) == Upos.PRON) {
      return Optional.of(pronoun(line, from));
    }
    Optional<Source> source =
        phrases
            .source(line, from)
            .or(() -> phrases.anyone(line, from))
            .or(() -> phrases.document(line, from).map(Source::inDoubt));
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

  /**
   * Whom a relative pronoun stands for: the head of the phrase before it rather than what depends
   * on it, the person named rather than his trade: "Arno Velt, member of the party, who says".
   */
  Optional<Source> antecedent(Line line, int relative, int floor) {
    Optional<Source> nearest = Optional.empty();
    for (int at = relative - 1; at >= floor && !line.isFinite(at); at--) {
      boolean named = line.mention(at).isPresent();
      if (!named && line.upos(at) != Upos.NOUN && line.upos(at) != Upos.PROPN) {
        continue;
      }
      int start = named ? line.mentionStart(at) : at;
      if (named && line.mention(at).get().form() == Mention.Form.ADJECTIVE) {
        at = start;
        continue;
      }
      int phrase = nounPhraseStart(line, start, floor);
      Optional<Source> source =
          named
              ? line.mention(at)
                  .filter(NounPhrases::canSpeak)
                  .map(mention -> NounPhrases.of(mention, start, line.after(start)))
              : phrases.source(line, at);
      if (phrase > floor && line.upos(phrase - 1) == Upos.ADP) {
        nearest = nearest.or(() -> source);
        at = phrase - 1;
        continue;
      }
      Optional<Source> person = apposed(line, phrase, floor);
      if (person.isPresent()) {
        return person;
      }
      if (source.isPresent()) {
        return source;
      }
      if (phrase == floor || !line.isComma(phrase - 1)) {
        // "the principle by which": what it stands for says nothing.
        return nearest;
      }
      at = phrase;
    }
    return nearest;
  }

  Source pronoun(Line line, int word) {
    Optional<Mention> mention = line.mention(word);
    if (mention.isPresent()) {
      return NounPhrases.of(mention.get(), word, word + 1);
    }
    if (line.isAny(word, lexicon.nouns().again()) && !isPersonal(line, word)) {
      return Source.again(word, word + 1);
    }
    String form = line.form(word);
    String bare = form.substring(form.lastIndexOf('-') + 1);
    return lexicon.grammar().nobody().contains(bare)
        ? Source.nobody(word, word + 1)
        : Source.pronoun(EntityId.text(bare), word, word + 1);
  }

  private boolean isPersonal(Line line, int word) {
    String form = line.form(word);
    return lexicon.grammar().personal().contains(form.substring(form.lastIndexOf('-') + 1));
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

  /** "the television France 24": a noun right before the name of what it is. */
  private boolean isNamed(Line line, int noun) {
    Optional<Mention> named = line.mention(noun + 1);
    boolean person = named.filter(one -> one.kind() == EntityKind.PERSON).isPresent();
    boolean name = named.isPresent() || line.upos(noun + 1) == Upos.PROPN;
    return name
        && line.upos(noun) == Upos.NOUN
        && line.mention(noun).isEmpty()
        && line.time(noun).isEmpty()
        && (!person || line.isAny(noun, lexicon.nouns().people()));
  }

  private int nounPhraseStart(Line line, int word, int floor) {
    int start = word;
    while (start > floor && line.zone(start - 1) == line.zone(word)) {
      Upos before = line.upos(start - 1);
      boolean foreign =
          line.mention(start - 1).filter(one -> one.form() != Mention.Form.ADJECTIVE).isPresent();
      boolean part =
          before == Upos.DET
              || before == Upos.ADJ
              || before == Upos.NUM
              || (before == Upos.PROPN && line.upos(start) == Upos.PROPN)
              || isNamed(line, start - 1);
      if (foreign || !part) {
        break;
      }
      start--;
    }
    return start;
  }
}
