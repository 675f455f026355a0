package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.claim.Status;
import org.pactwatch.syntax.Upos;

/** Hears what governs an act that a noun names: nouns above it, the verb around it, adjectives. */
final class NounSigns {
  private static final int CHAIN = 6;
  private static final int PREDICATE = 3;
  private final Outline outline;
  private final Operators operators;
  private final ClaimGrammar grammar;
  private final Reported reported;
  private final VerbSigns verbs;
  private final Governors governors;

  NounSigns(
      Outline outline,
      Operators operators,
      ClaimGrammar grammar,
      Reported reported,
      VerbSigns verbs) {
    this.outline = outline;
    this.operators = operators;
    this.grammar = grammar;
    this.reported = reported;
    this.verbs = verbs;
    this.governors = new Governors(outline, operators, grammar);
  }

  void read(Phrase trigger, Frame frame, Signs signs) {
    readAbove(trigger, signs);
    operators.opener(outline, opener(trigger)).ifPresent(signs::add);
    boolean none = isNone(trigger);
    NounRelations relations = new NounRelations(outline, grammar);
    Optional<VerbGroup> around =
        isAside(trigger) ? Optional.empty() : reported.inside(governors.of(trigger));
    if (none && around.filter(VerbGroup::ceased).isPresent()) {
      signs.add(Status.ENDED);
    } else {
      signs.negateIf(none);
    }
    boolean given = !relations.isCore(trigger);
    if (given && around.filter(one -> VerbTime.of(one) == VerbTime.FUTURE).isPresent()) {
      // "n'entrera en vigueur qu'après sa ratification": beside what is to come.
      signs.add(Status.PLANNED);
    }
    boolean occasion =
        grammar.absolutePrepositions().contains(outline.opening(trigger).preposition());
    if (!occasion && !given) {
      around.ifPresent(verb -> readVerb(verb, none, frame, signs));
      signs.negateIf(!none && around.filter(verb -> isNothing(verb, trigger)).isPresent());
    }
    if (signs.isEmpty()) {
      signs.add(VerbTime.NOUN);
    }
  }

  /** "l'Arménie, membre de l'OTSC, a refusé": a bare noun set beside a name has no verb over it. */
  private boolean isAside(Phrase noun) {
    int comma = noun.from() - 1;
    boolean beside =
        noun.preposition().isEmpty()
            && noun.from() == noun.head()
            && comma > 0
            && outline.unit(comma).word().form().equals(",")
            && outline.phraseAt(comma - 1).isPresent();
    for (int unit = noun.to(); beside && unit < outline.units().size(); unit++) {
      if (outline.unit(unit).word().form().equals(",")) {
        return true;
      }
      if (outline.verbAt(unit).filter(verb -> verb.is(VerbGroup.Form.FINITE)).isPresent()) {
        return false;
      }
    }
    return beside;
  }

  /** The last word of what opens a phrase: "en cas de", "sans". */
  private int opener(Phrase phrase) {
    int last = phrase.from();
    while (last + 1 < phrase.head() && !outline.unit(last + 1).is(Upos.DET)) {
      last += outline.unit(last + 1).is(Upos.ADJ) ? phrase.head() : 1;
    }
    return Math.min(last, phrase.head() - 1);
  }

  /** "aucune livraison": the verb's negation is the same one, told twice. */
  private boolean isNone(Phrase phrase) {
    for (int unit = Math.max(0, phrase.from() - 1); unit < phrase.head(); unit++) {
      if (grammar.negativeWords().contains(outline.unit(unit).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "il n'y a pas de livraison": of nothing that there is. */
  private boolean isNothing(VerbGroup verb, Phrase noun) {
    boolean bare =
        grammar.attachingPrepositions().contains(noun.preposition())
            && !outline.unit(noun.from() + 1).is(Upos.DET);
    return verb.negated()
        && bare
        && noun.attachedTo() < 0
        && noun.from() - verb.to() <= 1
        && operators.verb(outline, verb.head()).isEmpty();
  }

  private void readAbove(Phrase trigger, Signs signs) {
    operators.modifiers(outline, trigger).forEach(signs::add);
    Optional<Phrase> above = above(trigger);
    for (int step = 0; above.isPresent() && step < CHAIN; step++) {
      operators.noun(outline, above.get().head()).ifPresent(signs::add);
      operators.modifiers(outline, above.get()).forEach(signs::add);
      above = above(above.get());
    }
  }

  private void readVerb(VerbGroup verb, boolean none, Frame frame, Signs signs) {
    if (grammar.copulas().contains(outline.head(verb).lemma())) {
      readPredicate(verb, none, signs);
    }
    Optional<Operators.Operator> operator = operators.verb(outline, verb.head());
    if (operator.isEmpty()) {
      return;
    }
    boolean told = none ? verbs.hear(verb, signs) : verbs.govern(verb, signs);
    if (verb.is(VerbGroup.Form.INFINITIVE)) {
      verbs.readAbove(verb, frame, signs);
    }
    // A supporting verb says by its own tense how far the noun's act has come.
    VerbTime time = VerbTime.of(verb);
    boolean plain =
        told
            || operator.get().speaks()
            || (operator.get().status().isPresent()
                && (time == VerbTime.PRESENT || time == VerbTime.CONDITIONAL));
    if (time == VerbTime.CONDITIONAL && verb.compound()) {
      signs.doubt();
    }
    if (!plain && time != VerbTime.INFINITIVE) {
      signs.add(time);
    }
  }

  /** "est possible", "n'est plus membre": what a copula says of its noun. */
  private void readPredicate(VerbGroup copula, boolean none, Signs signs) {
    signs.negateIf(copula.negated() && !none);
    int last = Math.min(outline.units().size(), copula.to() + PREDICATE);
    for (int unit = copula.to(); unit < last; unit++) {
      operators.modifier(outline, unit).ifPresent(signs::add);
    }
  }

  private Optional<Phrase> above(Phrase phrase) {
    Optional<Phrase> attached = outline.attachment(phrase);
    if (attached.isPresent()) {
      return attached;
    }
    // "un accord sur le déploiement": whatever noun stands directly before.
    return phrase.preposition().isEmpty()
        ? Optional.empty()
        : outline.phraseAt(phrase.from() - 1).map(outline::root);
  }
}
