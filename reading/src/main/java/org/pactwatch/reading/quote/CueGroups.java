package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pactwatch.syntax.Upos;

/** Finds the words that make up a verb of saying: auxiliary, carrier, adverbs, the verb itself. */
final class CueGroups {
  private static final int LONGEST_GAP = 5;
  private static final int LONGEST_ADVERBIAL = 3;

  private final CueLexicon lexicon;

  CueGroups(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words that make up the verb, from auxiliary or carrier to the verb itself. */
  Optional<CueGroup> at(Line line, int word) {
    if (line.isInfinitive(word)) {
      return carried(line, word);
    }
    if (line.isParticiple(word, "Pres")) {
      return Optional.of(new CueGroup(word, word + 1, CueSite.Kind.GERUND));
    }
    boolean mayBeFinite = lexicon.grammar().finite().contains(line.form(word));
    if ((line.isFinite(word) && !line.isAny(word, lexicon.grammar().auxiliary()))
        || (mayBeFinite && line.isVerb(word))) {
      Optional<CueGroup> compound = compound(line, word);
      return compound.isPresent()
          ? compound
          : Optional.of(new CueGroup(word, inversionEnd(line, word), CueSite.Kind.VERB));
    }
    return line.isParticiple(word, "Past")
        ? compound(line, word).or(() -> coordinated(line, word))
        : Optional.empty();
  }

  /** "has denounced the plan and announced": the second verb shares the auxiliary of the first. */
  private Optional<CueGroup> coordinated(Line line, int participle) {
    int floor = line.sentenceStart(participle);
    int before = participle - 1;
    while (before > floor && line.upos(before) == Upos.ADV) {
      before--;
    }
    if (before <= floor || line.upos(before) != Upos.CCONJ) {
      return Optional.empty();
    }
    int verb = before - 1;
    while (verb >= floor && (line.zone(verb) != line.zone(participle) || !line.isFinite(verb))) {
      verb--;
    }
    return verb >= floor && isActiveCompound(line, verb, before)
        ? Optional.of(new CueGroup(participle, participle + 1, CueSite.Kind.VERB))
        : Optional.empty();
  }

  /** An auxiliary with its participle, only adverbs between, and no passive one. */
  private boolean isActiveCompound(Line line, int auxiliary, int end) {
    Set<String> passive = lexicon.grammar().passive();
    if (!line.isAny(auxiliary, lexicon.grammar().auxiliary()) || line.isAny(auxiliary, passive)) {
      return false;
    }
    int at = auxiliary + 1;
    while (at < end && at <= auxiliary + LONGEST_GAP && mayStandInside(line, at)) {
      at++;
    }
    return at < end
        && line.isVerb(at)
        && line.isParticiple(at, "Past")
        && !line.isAny(at, lexicon.grammar().auxiliary());
  }

  private Optional<CueGroup> compound(Line line, int participle) {
    boolean passive = false;
    int auxiliary = -1;
    for (int at = participle - 1; at >= 0 && participle - at <= LONGEST_GAP + 1; at--) {
      if (line.zone(at) != line.zone(participle)) {
        break;
      }
      if (line.isVerb(at) && line.isAny(at, lexicon.grammar().auxiliary())) {
        passive |=
            auxiliary < 0
                && line.isAny(at, lexicon.grammar().passive())
                && !(at > 0 && line.isAny(at - 1, lexicon.grammar().reflexive()));
        auxiliary = at;
        if (line.isFinite(at)) {
          return Optional.of(
              new CueGroup(at, participle + 1, passive ? CueSite.Kind.PASSIVE : CueSite.Kind.VERB));
        }
      } else if (!mayStandInside(line, at)) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean mayStandInside(Line line, int word) {
    return line.upos(word) == Upos.ADV
        || isAdverbial(line, word)
        || line.time(word).isPresent()
        || line.upos(word) == Upos.PART
        || isInvertedPronoun(line, word)
        || line.isAny(word, lexicon.grammar().emphatic())
        || (line.isPunctuation(word) && line.form(word).equals("-"));
  }

  /** "de nouveau", "en outre", "pour sa part": a short phrase that does what an adverb does. */
  private boolean isAdverbial(Line line, int word) {
    int first = word;
    while (first > 0
        && word - first < LONGEST_ADVERBIAL
        && line.mention(first).isEmpty()
        && (line.upos(first) == Upos.NOUN
            || line.upos(first) == Upos.ADJ
            || line.upos(first) == Upos.DET)) {
      first--;
    }
    boolean opened = line.upos(first) == Upos.ADP && line.mention(first).isEmpty();
    return opened && first > 0 && (line.isVerb(first - 1) || line.upos(first - 1) == Upos.ADV);
  }

  /** "wanted to say" says, "before saying" too; "to say" alone does not. */
  private Optional<CueGroup> carried(Line line, int infinitive) {
    int before = infinitive - 1;
    while (before >= 0 && isClitic(line, before)) {
      before--;
    }
    for (List<String> carrier : lexicon.carriers()) {
      int start = before - carrier.size() + 1;
      if (start < 0 || !line.matches(start, carrier)) {
        continue;
      }
      Optional<CueGroup> group = at(line, start);
      if (group.isPresent()) {
        return Optional.of(
            new CueGroup(group.get().first(), infinitive + 1, group.get().kind(), true));
      }
    }
    int last = before;
    boolean leans =
        lexicon.leaners().stream().anyMatch(words -> line.matches(last - words.size() + 1, words));
    return leans
        ? Optional.of(new CueGroup(infinitive, infinitive + 1, CueSite.Kind.GERUND))
        : Optional.empty();
  }

  boolean isClitic(Line line, int word) {
    boolean little = line.upos(word) == Upos.PRON || line.upos(word) == Upos.ADV;
    boolean negation = line.isAny(word, lexicon.grammar().negation());
    boolean reflexive = line.isAny(word, lexicon.grammar().reflexive());
    boolean subject = lexicon.grammar().subjects().contains(line.form(word));
    boolean linking =
        line.isAny(word, lexicon.grammar().relative())
            || line.isAny(word, lexicon.grammar().clause());
    return negation || reflexive || (little && !subject && !linking);
  }

  private int inversionEnd(Line line, int verb) {
    int end = verb + 1;
    while (end < line.size()
        && end <= verb + 2
        && (isInvertedPronoun(line, end) || line.form(end).equals("-"))) {
      end++;
    }
    return end;
  }

  OptionalInt inverted(Line line, CueGroup group) {
    for (int at = group.first() + 1; at < group.last(); at++) {
      if (isInvertedPronoun(line, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isInvertedPronoun(Line line, int word) {
    int start = line.word(word).start();
    String form = line.form(word);
    int hyphen = form.lastIndexOf('-');
    boolean hyphened = hyphen >= 0 || (start > 0 && line.text().charAt(start - 1) == '-');
    return hyphened && lexicon.grammar().subjects().contains(form.substring(hyphen + 1));
  }
}
