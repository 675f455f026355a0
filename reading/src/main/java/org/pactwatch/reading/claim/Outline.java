package org.pactwatch.reading.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;

/**
 * The shape of a sentence without a tree: its units, flat noun phrases, verb groups and clauses.
 * What a dependency tree would tell more surely is told here from the surface.
 */
final class Outline {
  private static final int GAP = 6;
  private final Sentence sentence;
  private final String text;
  private final List<Unit> units;
  private final List<Phrase> phrases;
  private final List<VerbGroup> verbs;
  private final int[] clauses;
  private final Optional<UnitTree> tree;
  private final int[] phraseAt;
  private final int[] verbAt;

  Outline(
      Sentence sentence,
      String text,
      List<Unit> units,
      List<Phrase> phrases,
      List<VerbGroup> verbs,
      int[] clauses,
      Optional<UnitTree> tree) {
    this.sentence = sentence;
    this.text = text;
    this.units = List.copyOf(units);
    this.phrases = List.copyOf(phrases);
    this.verbs = List.copyOf(verbs);
    this.clauses = clauses;
    this.tree = tree;
    this.phraseAt = new int[units.size()];
    this.verbAt = new int[units.size()];
    Arrays.fill(phraseAt, -1);
    Arrays.fill(verbAt, -1);
    for (int index = 0; index < phrases.size(); index++) {
      Phrase phrase = phrases.get(index);
      Arrays.fill(phraseAt, phrase.from(), phrase.to(), index);
    }
    for (int index = 0; index < verbs.size(); index++) {
      VerbGroup verb = verbs.get(index);
      Arrays.fill(verbAt, verb.from(), verb.to(), index);
    }
  }

  Span span() {
    return new Span(sentence.start(), sentence.end());
  }

  /** The text of the sentence. */
  String text(Span span) {
    return span.of(text);
  }

  /** The tree over its units, where a parser found one. */
  Optional<UnitTree> tree() {
    return tree;
  }

  List<Unit> units() {
    return units;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<VerbGroup> verbs() {
    return verbs;
  }

  Unit unit(int index) {
    return units.get(index);
  }

  Unit head(Phrase phrase) {
    return units.get(phrase.head());
  }

  Unit head(VerbGroup verb) {
    return units.get(verb.head());
  }

  /** The clause a unit belongs to; clauses are numbered from 0 for the main one. */
  int clause(int unit) {
    return clauses[unit];
  }

  Optional<Phrase> phraseAt(int unit) {
    return unit >= 0 && unit < phraseAt.length && phraseAt[unit] >= 0
        ? Optional.of(phrases.get(phraseAt[unit]))
        : Optional.empty();
  }

  Optional<VerbGroup> verbAt(int unit) {
    return unit >= 0 && unit < verbAt.length && verbAt[unit] >= 0
        ? Optional.of(verbs.get(verbAt[unit]))
        : Optional.empty();
  }

  int indexOf(Phrase phrase) {
    return phraseAt[phrase.head()];
  }

  int indexOf(VerbGroup verb) {
    return verbAt[verb.head()];
  }

  Optional<VerbGroup> governor(VerbGroup verb) {
    return verb.governor() < 0 ? Optional.empty() : Optional.of(verbs.get(verb.governor()));
  }

  Optional<Phrase> attachment(Phrase phrase) {
    return phrase.attachedTo() < 0
        ? Optional.empty()
        : Optional.of(phrases.get(phrase.attachedTo()));
  }

  /** The phrases coordinated with this one, itself included, in order. */
  List<Phrase> group(Phrase phrase) {
    return phrases.stream().filter(other -> other.leader() == phrase.leader()).toList();
  }

  /** The phrases that complement this one with "de", directly. */
  List<Phrase> complements(Phrase phrase) {
    int index = indexOf(phrase);
    return phrases.stream().filter(other -> other.attachedTo() == index).toList();
  }

  Optional<Mention> mention(Phrase phrase) {
    return head(phrase).mention();
  }

  /**
   * Returns the last of the units that read these lemmas from a unit on, with at most three
   * adverbs, determiners or adjectives between any two; -1 where they do not stand there.
   */
  int reads(int unit, List<String> lemmas) {
    int at = unit(unit).lemma().equals(lemmas.get(0)) ? unit : -1;
    for (int next = 1; next < lemmas.size() && at >= 0; next++) {
      at = nextReading(at, lemmas.get(next));
    }
    return at;
  }

  private static boolean isMark(Unit unit) {
    // The tagger may take an odd word ("31e") for punctuation.
    return unit.is(Upos.PUNCT) && unit.word().form().chars().noneMatch(Character::isLetterOrDigit);
  }

  private int nextReading(int from, String wanted) {
    for (int ahead = from + 1; ahead < units.size() && ahead <= from + 1 + GAP; ahead++) {
      Unit candidate = unit(ahead);
      if (candidate.lemma().equals(wanted)) {
        return ahead;
      }
      boolean border =
          candidate.isVerbal()
              || isMark(candidate)
              || candidate.is(Upos.SCONJ)
              || (candidate.mention().isPresent() && candidate.isNominal());
      if (border) {
        return -1;
      }
    }
    return -1;
  }

  /** The phrase that opens a flat run of nouns: "ses récents" of "ses récents pourparlers". */
  Phrase opening(Phrase phrase) {
    Phrase at = phrase;
    while (at.preposition().isEmpty() && at.attachedTo() >= 0) {
      at = phrases.get(at.attachedTo());
    }
    return at;
  }

  /** Tells whether a phrase opens with a possessive: "leur invasion". */
  boolean isPossessed(Phrase phrase) {
    return possessive(phrase).isPresent();
  }

  /** The possessive that a phrase opens with. */
  Optional<Unit> possessive(Phrase phrase) {
    for (int unit = phrase.from(); unit < phrase.head(); unit++) {
      if (unit(unit).is(Upos.DET) && unit(unit).hasFeature("Poss", "Yes")) {
        return Optional.of(unit(unit));
      }
    }
    return Optional.empty();
  }

  /** Tells whether a definite article or a demonstrative stands before a phrase's head. */
  boolean isDefinite(Phrase phrase) {
    for (int unit = phrase.from(); unit < phrase.head(); unit++) {
      Unit word = unit(unit);
      if (word.hasFeature("Definite", "Def") || word.hasFeature("PronType", "Dem")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether one of these lemmas stands in a phrase. */
  boolean holds(Phrase phrase, Set<String> lemmas) {
    for (int unit = phrase.from(); unit < phrase.to(); unit++) {
      if (lemmas.contains(unit(unit).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The stretch of text from one unit to another, the second one's words included. */
  Span span(int fromUnit, int lastUnit) {
    return units.get(fromUnit).span().cover(units.get(lastUnit).span());
  }

  /** Climbs from a complement to the phrase that it is part of. */
  Phrase root(Phrase phrase) {
    Phrase at = phrase;
    Optional<Phrase> above = attachment(at);
    while (above.isPresent()) {
      at = above.get();
      above = attachment(at);
    }
    return phrases.get(at.leader());
  }

  /** The phrase just before a unit, adverbs and marks apart. */
  Optional<Phrase> phraseBefore(int unit) {
    for (int at = unit - 1; at >= 0; at--) {
      Optional<Phrase> phrase = phraseAt(at);
      if (phrase.isPresent()) {
        return phrase;
      }
      if (!unit(at).is(Upos.ADV) && !unit(at).is(Upos.PUNCT)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The nearest verb group before a unit that is no participle on a noun. */
  Optional<VerbGroup> verbBefore(int unit) {
    Optional<VerbGroup> found = Optional.empty();
    for (VerbGroup verb : verbs) {
      if (verb.to() <= unit && !verb.is(VerbGroup.Form.PARTICIPLE)) {
        found = Optional.of(verb);
      }
    }
    return found;
  }

  /** The nearest finite verb before a unit. */
  Optional<VerbGroup> finiteBefore(int unit) {
    Optional<VerbGroup> found = Optional.empty();
    for (VerbGroup verb : verbs) {
      if (verb.to() <= unit && verb.is(VerbGroup.Form.FINITE)) {
        found = Optional.of(verb);
      }
    }
    return found;
  }

  /** The nearest finite verb behind a unit. */
  Optional<VerbGroup> finiteAfter(int unit) {
    return verbs.stream()
        .filter(verb -> verb.from() >= unit && verb.is(VerbGroup.Form.FINITE))
        .findFirst();
  }
}
