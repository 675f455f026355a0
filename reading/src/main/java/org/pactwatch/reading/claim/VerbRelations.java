package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Reads off a sentence's outline what stands around a verb: its subject, its objects, what
 * prepositions mark. Each answer is the nearest fair candidate, or none.
 */
final class VerbRelations {
  private static final int DEPTH = 6;
  private final Outline outline;
  private final ClaimGrammar grammar;

  VerbRelations(Outline outline, ClaimGrammar grammar) {
    this.outline = outline;
    this.grammar = grammar;
  }

  /** Who does it, whether or not the verb is passive: the grammatical subject. */
  Optional<Phrase> subject(VerbGroup verb) {
    return subject(verb, 0);
  }

  private Optional<Phrase> subject(VerbGroup verb, int depth) {
    if (depth > DEPTH) {
      return Optional.empty();
    }
    return switch (verb.form()) {
      case INFINITIVE -> {
        Optional<VerbGroup> governor =
            outline
                .governor(verb)
                .or(() -> outline.verbBefore(verb.from()))
                .or(() -> outline.finiteAfter(verb.to()));
        yield governor.flatMap(one -> controller(one, depth + 1));
      }
      case PARTICIPLE -> {
        // "restent déployés": a copula shares its subject.
        Optional<VerbGroup> copula =
            outline
                .verbAt(verb.from() - 1)
                .filter(one -> grammar.copulas().contains(outline.head(one).lemma()));
        yield copula.isPresent()
            ? subject(copula.get(), depth + 1)
            : outline.phraseBefore(verb.from());
      }
      case GERUND ->
          outline
              .verbBefore(verb.from())
              .or(() -> outline.finiteAfter(verb.to()))
              .flatMap(one -> subject(one, depth + 1));
      case FINITE -> finiteSubject(verb, depth);
    };
  }

  /** Who does what an infinitive says: the subject of its verb, or whom that verb asks to do it. */
  private Optional<Phrase> controller(VerbGroup verb, int depth) {
    boolean asks = grammar.objectControls().contains(outline.head(verb).lemma());
    boolean offers = grammar.offers().contains(outline.head(verb).lemma());
    if (!(asks || offers) || verb.passive()) {
      return subject(verb, depth);
    }
    Optional<Phrase> asked = asks ? phraseAfter(verb) : Optional.empty();
    Optional<Phrase> dative =
        obliques(verb, grammar.dativePrepositions()).stream()
            .filter(phrase -> phrase.from() >= verb.to())
            .filter(phrase -> outline.mention(phrase).isPresent())
            .findFirst();
    Optional<Phrase> other = asked.or(() -> dative);
    // "propose de livrer": who offers nobody anything offers to do it.
    return offers && other.isEmpty() ? subject(verb, depth) : other;
  }

  private Optional<Phrase> finiteSubject(VerbGroup verb, int depth) {
    int clause = outline.clause(verb.head());
    int at = verb.from() - 1;
    int opening = verb.from();
    while (at >= 0) {
      if (outline.clause(at) != clause) {
        at--;
        continue;
      }
      opening = at;
      Unit unit = outline.unit(at);
      if (unit.mention().isEmpty() && grammar.subjectRelatives().contains(unit.lemma())) {
        return outline.phraseBefore(at);
      }
      Optional<VerbGroup> other = outline.verbAt(at);
      if (other.isPresent() && other.get().is(VerbGroup.Form.FINITE)) {
        return subject(other.get(), depth + 1);
      }
      Optional<Phrase> phrase = outline.phraseAt(at);
      if (phrase.isPresent()) {
        Phrase root = outline.root(phrase.get());
        boolean sameClause = outline.clause(root.head()) == clause;
        boolean objectOfAnother =
            outline.verbAt(root.from() - 1).filter(one -> !isParticiple(one)).isPresent();
        boolean insertion = isInsertion(root, verb);
        if (root.preposition().isEmpty() && sameClause && !objectOfAnother && !insertion) {
          return Optional.of(root);
        }
        at = root.from() - 1;
      } else {
        at--;
      }
    }
    boolean shared = opening < verb.from() && outline.unit(opening).is(Upos.CCONJ);
    if (shared || outline.unit(Math.max(0, verb.from() - 1)).is(Upos.CCONJ)) {
      return outline.finiteBefore(opening).flatMap(one -> subject(one, depth + 1));
    }
    return verb.passive() || inverts(opening) ? phraseAfter(verb) : Optional.empty();
  }

  /** "La Turquie, dernier des alliés à se prononcer, a …": a plain noun between commas. */
  private boolean isInsertion(Phrase phrase, VerbGroup verb) {
    if (outline.mention(phrase).isPresent() || !isComma(phrase.from() - 1)) {
      return false;
    }
    for (int unit = phrase.to(); unit < verb.from(); unit++) {
      if (isComma(unit)) {
        return true;
      }
    }
    return false;
  }

  private boolean isComma(int unit) {
    return unit >= 0 && outline.unit(unit).word().form().equals(",");
  }

  /** Tells whether a mention names a state or a person. */
  static boolean isParty(Mention mention) {
    return mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.PERSON;
  }

  private static boolean isParticiple(VerbGroup verb) {
    return verb.is(VerbGroup.Form.PARTICIPLE);
  }

  /** "où sont stationnées des troupes": a relative that is no subject lets the subject follow. */
  private boolean inverts(int opening) {
    Unit unit = outline.unit(opening);
    return unit.mention().isEmpty()
        && grammar.relatives().contains(unit.lemma())
        && !grammar.subjectRelatives().contains(unit.lemma());
  }

  /** What undergoes it: the object of an active verb, the subject of a passive one. */
  Optional<Phrase> object(VerbGroup verb) {
    if (verb.passive()) {
      return subject(verb);
    }
    Optional<Phrase> after = phraseAfter(verb);
    if (after.isPresent()) {
      return after;
    }
    Optional<Phrase> relative = relativeObject(verb);
    return relative.or(() -> pronounObject(verb)).or(() -> articleObject(verb));
  }

  /**
   * "formeront à leur tour des pilotes", "fournira à l'Arménie des radars": behind other words the
   * contraction is an article where the verb has no other object.
   */
  private Optional<Phrase> articleObject(VerbGroup verb) {
    int clause = outline.clause(verb.head());
    return outline.phrases().stream()
        .filter(phrase -> phrase.from() >= verb.to() && outline.clause(phrase.head()) == clause)
        .filter(phrase -> grammar.attachingPrepositions().contains(phrase.preposition()))
        .filter(
            phrase ->
                phrase.from() + 1 < phrase.head()
                    && outline
                        .unit(phrase.from())
                        .span()
                        .equals(outline.unit(phrase.from() + 1).span())
                    && outline.unit(phrase.from() + 1).hasFeature("Number", "Plur"))
        .findFirst();
  }

  /**
   * "contre le territoire polonais, il le défendra": the nearest phrase that is not the subject.
   */
  private Optional<Phrase> pronounObject(VerbGroup verb) {
    for (int unit = verb.from(); unit < verb.head(); unit++) {
      Unit clitic = outline.unit(unit);
      if (clitic.is(Upos.PRON) && grammar.objectClitics().contains(clitic.word().form())) {
        Optional<Phrase> subject = subject(verb);
        return outline.phrases().stream()
            .filter(phrase -> phrase.to() <= verb.from() && !Optional.of(phrase).equals(subject))
            .reduce((earlier, later) -> later);
      }
    }
    return Optional.empty();
  }

  /** "les missiles que la Russie a livrés". */
  Optional<Phrase> relativeObject(VerbGroup verb) {
    int relative = relative(verb);
    boolean object =
        relative >= 0
            && !grammar.subjectRelatives().contains(outline.unit(relative).lemma())
            && !isMarked(relative);
    return object ? outline.phraseBefore(relative) : Optional.empty();
  }

  /** The relative pronoun that opens a verb's clause; -1 for none. */
  private int relative(VerbGroup verb) {
    int clause = outline.clause(verb.head());
    for (int at = verb.from() - 1; at > 0 && outline.clause(at) == clause; at--) {
      Unit unit = outline.unit(at);
      // The tagger may take it for a conjunction right behind its noun.
      boolean pronoun =
          unit.is(Upos.PRON) || (unit.is(Upos.SCONJ) && outline.phraseAt(at - 1).isPresent());
      if (pronoun && grammar.relatives().contains(unit.lemma())) {
        return at;
      }
      // "la Serbie, dont la Russie arme les troupes, a reçu …": the relative is the first verb's.
      boolean other = outline.verbAt(at).filter(one -> one.is(VerbGroup.Form.FINITE)).isPresent();
      if (other && verb.is(VerbGroup.Form.FINITE)) {
        return -1;
      }
    }
    return -1;
  }

  /** "dont", "où", "auquel": a relative that stands for more than a bare noun. */
  private boolean isMarked(int relative) {
    String lemma = outline.unit(relative).lemma();
    return grammar.genitiveRelatives().contains(lemma)
        || grammar.placeRelatives().contains(lemma)
        || outline.unit(relative - 1).is(Upos.ADP);
  }

  /** "la Pologne, à laquelle Berlin a livré …": what a marked relative stands for. */
  private Optional<Phrase> markedAntecedent(VerbGroup verb, Set<String> cases) {
    int relative = relative(verb);
    if (relative < 1) {
      return Optional.empty();
    }
    String lemma = outline.unit(relative).lemma();
    Unit before = outline.unit(relative - 1);
    boolean fits =
        before.is(Upos.ADP)
            ? cases.contains(before.lemma())
            : (grammar.placeRelatives().contains(lemma)
                    && !Collections.disjoint(cases, grammar.locatives()))
                || (grammar.genitiveRelatives().contains(lemma)
                    && !Collections.disjoint(cases, grammar.attachingPrepositions()));
    return fits
        ? outline.phraseBefore(before.is(Upos.ADP) ? relative - 1 : relative)
        : Optional.empty();
  }

  /** The first bare phrase behind a verb, before another verb or clause begins. */
  Optional<Phrase> phraseAfter(VerbGroup verb) {
    int clause = outline.clause(verb.head());
    for (int at = verb.to(); at < outline.units().size(); at++) {
      if (outline.clause(at) == clause && outline.verbAt(at).isPresent()) {
        at = insertionEnd(verb, at);
      }
      int candidate = at;
      if (at < 0 || outline.clause(at) != clause || outline.verbAt(at).isPresent()) {
        return Optional.empty();
      }
      Optional<Phrase> phrase = outline.phraseAt(at);
      boolean bare =
          phrase
              .filter(
                  one ->
                      one.preposition().isEmpty()
                          || isArticle(one, verb, candidate)
                          || isNegatedObject(one, verb))
              .isPresent();
      if (bare) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** "a dénoncé, sans prévenir, l'accord": the comma behind an insertion with a verb; else -1. */
  private int insertionEnd(VerbGroup verb, int inner) {
    boolean opened = false;
    for (int unit = verb.to(); unit < inner; unit++) {
      opened |= isComma(unit);
    }
    boolean free = outline.verbAt(inner).filter(one -> one.is(VerbGroup.Form.FINITE)).isEmpty();
    for (int unit = inner; opened && free && unit < outline.units().size(); unit++) {
      if (isComma(unit)) {
        return unit;
      }
    }
    return -1;
  }

  /** "n'a pas livré de chars". */
  private boolean isNegatedObject(Phrase phrase, VerbGroup verb) {
    return verb.negated()
        && grammar.attachingPrepositions().contains(phrase.preposition())
        && phrase.from() <= verb.to() + 1;
  }

  /**
   * "livrer des chars", "livrer à Kiev des chars": right behind a verb or a name the contraction is
   * more often an article.
   */
  private boolean isArticle(Phrase phrase, VerbGroup verb, int at) {
    boolean behindName =
        outline
            .attachment(phrase)
            .flatMap(outline::mention)
            .filter(VerbRelations::isParty)
            .isPresent();
    return phrase.from() == at
        && (phrase.from() == verb.to() || behindName)
        && phrase.from() + 1 < phrase.head()
        && outline.unit(phrase.from()).span().equals(outline.unit(phrase.from() + 1).span());
  }

  /** Phrases marked by one of these prepositions around a verb: those behind it come first. */
  List<Phrase> obliques(VerbGroup verb, Set<String> cases) {
    int clause = outline.clause(verb.head());
    List<Phrase> behind = new ArrayList<>();
    List<Phrase> before = new ArrayList<>();
    int above =
        verb.is(VerbGroup.Form.INFINITIVE)
            ? outline.verbBefore(verb.from()).map(VerbGroup::to).orElse(verb.from())
            : verb.from();
    for (Phrase phrase : outline.phrases()) {
      boolean fits =
          cases.contains(phrase.preposition()) && outline.clause(phrase.head()) == clause;
      // Before the verb, a phrase right behind a noun belongs to that noun, and one behind the verb
      // above an infinitive to that verb: "a demandé à Moscou de lui livrer".
      boolean free = outline.phraseAt(phrase.from() - 1).isEmpty() && phrase.from() < above;
      if (fits && phrase.from() >= verb.to()) {
        behind.add(phrase);
      } else if (fits && free) {
        before.add(phrase);
      }
    }
    for (VerbGroup other : outline.verbs()) {
      boolean marks =
          other.from() >= verb.to()
              && outline.clause(other.head()) == clause
              && cases.contains(outline.head(other).word().form());
      if (marks) {
        phraseAfter(other).ifPresent(behind::add);
      }
    }
    if (verb.is(VerbGroup.Form.PARTICIPLE)) {
      return behind;
    }
    behind.addAll(before);
    markedAntecedent(verb, cases).ifPresent(behind::add);
    return behind;
  }

  /**
   * "et lui a livré des chars": the names before the verb, the nearest first, its subject left out.
   */
  List<Phrase> indirectObjects(VerbGroup verb) {
    boolean dative = false;
    for (int unit = verb.from(); unit < verb.head(); unit++) {
      dative |= grammar.dativeClitics().contains(outline.unit(unit).word().form());
    }
    List<Phrase> found = new ArrayList<>();
    if (dative) {
      Optional<Phrase> subject = subject(verb);
      for (Phrase phrase : outline.phrases()) {
        boolean named = outline.mention(phrase).filter(VerbRelations::isParty).isPresent();
        if (named && phrase.to() <= verb.from() && !Optional.of(phrase).equals(subject)) {
          found.add(0, phrase);
        }
      }
    }
    return found;
  }
}
