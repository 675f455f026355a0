package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads off a sentence's outline what stands around a noun: its complements, appositions, the verb
 * in whose reach it is. Each answer is the nearest fair candidate, or none.
 */
final class NounRelations {
  private static final String LIST_SIGNS = ",:–—(";
  private final Outline outline;
  private final ClaimGrammar grammar;
  private final VerbRelations verbs;

  NounRelations(Outline outline, ClaimGrammar grammar) {
    this.outline = outline;
    this.grammar = grammar;
    this.verbs = new VerbRelations(outline, grammar);
  }

  /** Phrases marked by one of these prepositions behind a noun, before the next finite verb. */
  List<Phrase> modifiers(Phrase noun, Set<String> cases) {
    List<Phrase> found = new ArrayList<>();
    int clause = outline.clause(noun.head());
    genitive(noun, cases).ifPresent(found::add);
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
          .flatMap(verbs::phraseAfter)
          .ifPresent(found::add);
      Optional<Phrase> phrase = outline.phraseAt(at);
      if (phrase.isPresent() && phrase.get().from() == at) {
        boolean binds = grammar.attachingPrepositions().contains(phrase.get().preposition());
        // "la livraison à Kiev de munitions": a name takes no such complement, so the noun does.
        boolean behindName =
            outline
                .attachment(phrase.get())
                .flatMap(outline::mention)
                .filter(VerbRelations::isParty)
                .isPresent();
        boolean reaches = !binds || behindName || descends(phrase.get(), noun);
        if (reaches && cases.contains(phrase.get().preposition())) {
          found.add(phrase.get());
        }
      }
    }
    return found;
  }

  /** "la Géorgie, dont la candidature …": whose it is stands before the relative. */
  private Optional<Phrase> genitive(Phrase noun, Set<String> cases) {
    int before = noun.from() - 1;
    boolean relative =
        before > 0
            && noun.preposition().isEmpty()
            && grammar.genitiveRelatives().contains(outline.unit(before).lemma());
    return relative && !Collections.disjoint(cases, grammar.attachingPrepositions())
        ? outline.phraseBefore(before)
        : Optional.empty();
  }

  /** "la Serbie, dont Moscou forme les troupes": the noun before the relative of its clause. */
  Optional<Phrase> relativeOwner(Phrase noun) {
    int clause = outline.clause(noun.head());
    int opening = noun.from();
    while (opening > 0 && outline.clause(opening - 1) == clause) {
      opening--;
    }
    boolean bare =
        noun.preposition().isEmpty()
            && noun.nationalities().isEmpty()
            && outline.complements(noun).isEmpty()
            && outline.isDefinite(noun);
    return bare && grammar.genitiveRelatives().contains(outline.unit(opening).lemma())
        ? outline.phraseBefore(opening)
        : Optional.empty();
  }

  /**
   * Who does what an infinitive says that hangs on a noun which tells whose it is: "l'engagement de
   * Tokyo de défendre …", "la promesse française de livrer …", "l'appel de Kiev à Berlin à livrer
   * …".
   */
  Optional<Phrase> deedOwner(VerbGroup verb) {
    VerbGroup top = verb;
    while (top.is(VerbGroup.Form.INFINITIVE) && outline.governor(top).isPresent()) {
      top = outline.governor(top).get();
    }
    int link = top.from() - 1;
    boolean linked =
        top.is(VerbGroup.Form.INFINITIVE)
            && link > 0
            && grammar.linkingPrepositions().contains(outline.unit(link).lemma());
    Optional<Phrase> last = linked ? outline.phraseAt(link - 1) : Optional.empty();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    boolean asked =
        grammar.dativePrepositions().contains(last.get().preposition())
            && outline.mention(last.get()).filter(VerbRelations::isParty).isPresent();
    Optional<Phrase> deed =
        asked ? outline.phraseAt(last.get().from() - 1).flatMap(this::deed) : deed(last.get());
    return deed.map(one -> asked && isRequest(one) ? last.get() : one);
  }

  private boolean isRequest(Phrase noun) {
    return grammar.requestNouns().contains(outline.head(noun).lemma());
  }

  /** The noun of a deed that a phrase is or ends, where it tells whose it is. */
  private Optional<Phrase> deed(Phrase last) {
    Optional<Phrase> at = Optional.of(last);
    while (at.isPresent()) {
      Phrase noun = at.get();
      if (isDeed(noun)) {
        boolean owned =
            !noun.nationalities().isEmpty()
                || outline.complements(noun).stream()
                    .flatMap(part -> outline.mention(part).stream())
                    .anyMatch(VerbRelations::isParty);
        return owned ? at : Optional.empty();
      }
      at = outline.attachment(noun);
    }
    return Optional.empty();
  }

  /** A noun whose infinitive is done by whose it is: promise, plan, request. */
  boolean isDeed(Phrase noun) {
    String lemma = outline.head(noun).lemma();
    return outline.mention(noun).isEmpty()
        && (grammar.deedNouns().contains(lemma) || grammar.requestNouns().contains(lemma));
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
    Optional<VerbGroup> outer = outline.finiteBefore(phrase.from());
    for (VerbGroup verb : outline.verbs()) {
      boolean before = verb.to() <= phrase.from() && outline.clause(verb.head()) != clause;
      if (before && verb.is(VerbGroup.Form.FINITE)) {
        outer = Optional.of(verb);
      }
    }
    return outer.flatMap(verbs::subject);
  }

  /** Tells whether a noun is what a verb is about: its subject, object, or bound to it. */
  boolean isCore(Phrase noun) {
    return !grammar.circumstances().contains(outline.root(outline.opening(noun)).preposition());
  }

  /** The verb in whose reach a noun stands: the nearest one before it, else the next behind it. */
  Optional<VerbGroup> governingVerb(Phrase noun) {
    int clause = outline.clause(noun.head());
    Optional<VerbGroup> left =
        outline.verbBefore(noun.from()).filter(verb -> outline.clause(verb.head()) == clause);
    return left.isPresent()
        ? left
        : outline.finiteAfter(noun.to()).filter(verb -> outline.clause(verb.head()) == clause);
  }
}
