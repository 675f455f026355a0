package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Reads grammatical relations off a sentence's outline: the subject of a verb, its object, what
 * governs a noun. Each answer is the nearest fair candidate, or none.
 */
final class Relations {
  private static final int DEPTH = 6;
  private static final String LIST_SIGNS = ",:–—(";
  private final Outline outline;
  private final ClaimGrammar grammar;

  Relations(Outline outline, ClaimGrammar grammar) {
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
        Optional<VerbGroup> governor = outline.governor(verb).or(() -> leftVerb(verb.from()));
        yield governor.flatMap(one -> controller(one, depth + 1));
      }
      case PARTICIPLE -> {
        // "restent déployés": a copula shares its subject.
        Optional<VerbGroup> copula =
            outline
                .verbAt(verb.from() - 1)
                .filter(one -> grammar.copulas().contains(outline.head(one).lemma()));
        yield copula.isPresent() ? subject(copula.get(), depth + 1) : phraseBefore(verb.from());
      }
      case GERUND ->
          leftVerb(verb.from())
              .or(() -> rightVerb(verb.to()))
              .flatMap(one -> subject(one, depth + 1));
      case FINITE -> finiteSubject(verb, depth);
    };
  }

  /** Who does what an infinitive says: the subject of its verb, or whom that verb asks to do it. */
  private Optional<Phrase> controller(VerbGroup verb, int depth) {
    if (!grammar.objectControls().contains(outline.head(verb).lemma())) {
      return subject(verb, depth);
    }
    Optional<Phrase> asked = phraseAfter(verb);
    return asked.isPresent()
        ? asked
        : obliques(verb, grammar.linkingPrepositions()).stream()
            .filter(phrase -> phrase.from() >= verb.to())
            .filter(phrase -> outline.mention(phrase).isPresent())
            .findFirst();
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
        return phraseBefore(at);
      }
      Optional<VerbGroup> other = outline.verbAt(at);
      if (other.isPresent() && other.get().is(VerbGroup.Form.FINITE)) {
        return subject(other.get(), depth + 1);
      }
      Optional<Phrase> phrase = outline.phraseAt(at);
      if (phrase.isPresent()) {
        Phrase root = root(phrase.get());
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
      return leftFinite(opening).flatMap(one -> subject(one, depth + 1));
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

  private boolean isParty(Mention mention) {
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
    return relative.isPresent() ? relative : pronounObject(verb);
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
  private Optional<Phrase> relativeObject(VerbGroup verb) {
    int clause = outline.clause(verb.head());
    for (int at = verb.from() - 1; at >= 0 && outline.clause(at) == clause; at--) {
      Unit unit = outline.unit(at);
      boolean relative =
          unit.is(Upos.PRON)
              && grammar.relatives().contains(unit.lemma())
              && !grammar.subjectRelatives().contains(unit.lemma());
      if (relative) {
        return phraseBefore(at);
      }
    }
    return Optional.empty();
  }

  /** The first bare phrase behind a verb, before another verb or clause begins. */
  private Optional<Phrase> phraseAfter(VerbGroup verb) {
    int clause = outline.clause(verb.head());
    for (int at = verb.to(); at < outline.units().size(); at++) {
      int candidate = at;
      if (outline.clause(at) != clause || outline.verbAt(at).isPresent()) {
        return Optional.empty();
      }
      Optional<Phrase> phrase = outline.phraseAt(at);
      boolean bare =
          phrase
              .filter(one -> one.preposition().isEmpty() || isArticle(one, verb, candidate))
              .isPresent();
      if (bare) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /**
   * "livrer des chars", "livrer à Kiev des chars": right behind a verb or a name the contraction is
   * more often an article.
   */
  private boolean isArticle(Phrase phrase, VerbGroup verb, int at) {
    boolean behindName =
        outline.attachment(phrase).flatMap(outline::mention).filter(this::isParty).isPresent();
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
    for (Phrase phrase : outline.phrases()) {
      boolean fits =
          cases.contains(phrase.preposition()) && outline.clause(phrase.head()) == clause;
      // Before the verb, a phrase right behind a noun belongs to that noun.
      boolean free = outline.phraseAt(phrase.from() - 1).isEmpty();
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
    return behind;
  }

  /** Phrases marked by one of these prepositions behind a noun, before the next finite verb. */
  List<Phrase> modifiers(Phrase noun, Set<String> cases) {
    List<Phrase> found = new ArrayList<>();
    int clause = outline.clause(noun.head());
    for (int at = noun.to(); at < outline.units().size(); at++) {
      boolean border =
          outline.clause(at) != clause
              || outline.verbAt(at).filter(verb -> verb.is(VerbGroup.Form.FINITE)).isPresent();
      if (border) {
        break;
      }
      // "des sanctions visant Minsk": a present participle marks its object as a preposition does.
      outline
          .verbAt(at)
          .filter(verb -> cases.contains(outline.head(verb).word().form()))
          .flatMap(this::phraseAfter)
          .ifPresent(found::add);
      Optional<Phrase> phrase = outline.phraseAt(at);
      if (phrase.isPresent() && phrase.get().from() == at) {
        boolean binds = grammar.attachingPrepositions().contains(phrase.get().preposition());
        // "la livraison à Kiev de munitions": a name takes no such complement, so the noun does.
        boolean behindName =
            outline
                .attachment(phrase.get())
                .flatMap(outline::mention)
                .filter(this::isParty)
                .isPresent();
        boolean reaches = !binds || behindName || descends(phrase.get(), noun);
        if (reaches && cases.contains(phrase.get().preposition())) {
          found.add(phrase.get());
        }
      }
    }
    return found;
  }

  private boolean descends(Phrase phrase, Phrase ancestor) {
    Optional<Phrase> at = outline.attachment(phrase);
    while (at.isPresent()) {
      if (at.get().head() == ancestor.head()) {
        return true;
      }
      at = outline.attachment(at.get());
    }
    return false;
  }

  /** What stands in apposition or as a list behind a noun: "six pays: l'Allemagne, …". */
  List<Phrase> appositions(Phrase noun) {
    for (Phrase phrase : outline.phrases()) {
      boolean behind = phrase.from() >= noun.to() && phrase.preposition().isEmpty();
      if (behind && phrase.attachedTo() < 0) {
        boolean verbBetween = false;
        for (int at = noun.to(); at < phrase.from(); at++) {
          verbBetween |= outline.verbAt(at).isPresent();
        }
        return verbBetween ? List.of() : List.of(phrase);
      }
    }
    return List.of();
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
        boolean named = outline.mention(phrase).filter(this::isParty).isPresent();
        if (named && phrase.to() <= verb.from() && !Optional.of(phrase).equals(subject)) {
          found.add(0, phrase);
        }
      }
    }
    return found;
  }

  /** The noun a noun stands behind, with at most a comma between: "la Turquie, membre de …". */
  Optional<Phrase> governor(Phrase noun) {
    Optional<Phrase> attached = outline.attachment(noun);
    if (attached.isPresent()) {
      return attached;
    }
    int before = noun.from() - 1;
    boolean comma = before >= 0 && outline.unit(before).word().form().equals(",");
    return comma ? outline.phraseAt(before - 1) : Optional.empty();
  }

  /** The name behind a plain noun: "leur voisin, l'Ukraine", "six pays: l'Allemagne, …". */
  Optional<Phrase> apposition(Phrase noun) {
    int sign = noun.to();
    for (Phrase phrase : outline.phrases()) {
      if (phrase.from() == sign && descends(phrase, noun)) {
        sign = phrase.to();
      }
    }
    boolean named =
        outline.mention(noun).isEmpty()
            && sign < outline.units().size()
            && LIST_SIGNS.contains(outline.unit(sign).word().form());
    return named
        ? outline.phraseAt(sign + 1).filter(phrase -> phrase.preposition().isEmpty())
        : Optional.empty();
  }

  /** The nearest phrase before a unit that names several: "les deux pays", "Moscou et Minsk". */
  Optional<Phrase> severalBefore(int unit) {
    Optional<Phrase> found = Optional.empty();
    for (Phrase phrase : outline.phrases()) {
      boolean several =
          outline.mention(phrase).filter(mention -> mention.entities().size() > 1).isPresent()
              || (outline.mention(phrase).isPresent() && outline.group(phrase).size() > 1);
      if (phrase.head() < unit && several) {
        found = Optional.of(phrase);
      }
    }
    return found;
  }

  /** Whose it is: the subject of the verb before the clause of a phrase with a possessive. */
  Optional<Phrase> possessor(Phrase phrase) {
    if (!outline.isPossessed(phrase)) {
      return Optional.empty();
    }
    int clause = outline.clause(phrase.head());
    Optional<VerbGroup> outer = Optional.empty();
    for (VerbGroup verb : outline.verbs()) {
      boolean before = verb.to() <= phrase.from() && outline.clause(verb.head()) != clause;
      if (before && verb.is(VerbGroup.Form.FINITE)) {
        outer = Optional.of(verb);
      }
    }
    return outer.flatMap(this::subject);
  }

  /** Tells whether a noun is what a verb is about: its subject, object, or bound to it. */
  boolean isCore(Phrase noun) {
    return !grammar.circumstances().contains(root(outline.opening(noun)).preposition());
  }

  /** The verb in whose reach a noun stands: the nearest one before it, else the next behind it. */
  Optional<VerbGroup> governingVerb(Phrase noun) {
    int clause = outline.clause(noun.head());
    Optional<VerbGroup> left =
        leftVerb(noun.from()).filter(verb -> outline.clause(verb.head()) == clause);
    return left.isPresent()
        ? left
        : rightVerb(noun.to()).filter(verb -> outline.clause(verb.head()) == clause);
  }

  /** Climbs from a complement to the phrase that it is part of. */
  Phrase root(Phrase phrase) {
    Phrase at = phrase;
    Optional<Phrase> above = outline.attachment(at);
    while (above.isPresent()) {
      at = above.get();
      above = outline.attachment(at);
    }
    return outline.phrases().get(at.leader());
  }

  private Optional<Phrase> phraseBefore(int unit) {
    for (int at = unit - 1; at >= 0; at--) {
      Optional<Phrase> phrase = outline.phraseAt(at);
      if (phrase.isPresent()) {
        return phrase;
      }
      if (!outline.unit(at).is(Upos.ADV) && !outline.unit(at).is(Upos.PUNCT)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<VerbGroup> leftVerb(int unit) {
    Optional<VerbGroup> found = Optional.empty();
    for (VerbGroup verb : outline.verbs()) {
      if (verb.to() <= unit && !verb.is(VerbGroup.Form.PARTICIPLE)) {
        found = Optional.of(verb);
      }
    }
    return found;
  }

  private Optional<VerbGroup> leftFinite(int unit) {
    Optional<VerbGroup> found = Optional.empty();
    for (VerbGroup verb : outline.verbs()) {
      if (verb.to() <= unit && verb.is(VerbGroup.Form.FINITE)) {
        found = Optional.of(verb);
      }
    }
    return found;
  }

  private Optional<VerbGroup> rightVerb(int unit) {
    return outline.verbs().stream()
        .filter(verb -> verb.from() >= unit && verb.is(VerbGroup.Form.FINITE))
        .findFirst();
  }
}
