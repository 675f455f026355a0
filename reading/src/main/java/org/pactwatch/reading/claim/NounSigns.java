package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.claim.Status;

/** Hears what governs an act that a noun names: nouns above it, the verb around it, adjectives. */
final class NounSigns {
  private static final int CHAIN = 6;
  private static final int PREDICATE = 3;
  private final Outline outline;
  private final Operators operators;
  private final ClaimGrammar grammar;
  private final Reported reported;
  private final VerbSigns verbs;

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
  }

  void read(Phrase trigger, Signs signs) {
    readAbove(trigger, signs);
    NounRelations relations = new NounRelations(outline, grammar);
    Optional<VerbGroup> around = reported.inside(outline, relations.governingVerb(trigger));
    boolean given = !relations.isCore(trigger);
    if (given && around.filter(one -> VerbTime.of(one) == VerbTime.FUTURE).isPresent()) {
      // "n'entrera en vigueur qu'après sa ratification": beside what is to come.
      signs.add(Status.PLANNED);
    }
    boolean occasion =
        grammar.absolutePrepositions().contains(outline.opening(trigger).preposition());
    if (!occasion && !given) {
      around.ifPresent(verb -> readVerb(verb, signs));
    }
    if (signs.isEmpty()) {
      signs.add(VerbTime.NOUN);
    }
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

  private void readVerb(VerbGroup verb, Signs signs) {
    if (grammar.copulas().contains(outline.head(verb).lemma())) {
      readPredicate(verb, signs);
    }
    Optional<Operators.Operator> operator = operators.verb(outline, verb.head());
    if (operator.isEmpty()) {
      return;
    }
    signs.negateIf(verb.negated());
    signs.add(operator.get());
    if (verb.is(VerbGroup.Form.INFINITIVE)) {
      verbs.read(verb, signs);
    }
    // A supporting verb says by its own tense how far the noun's act has come.
    VerbTime time = VerbTime.of(verb);
    boolean plain =
        operator.get().speaks()
            || (time == VerbTime.PRESENT && operator.get().status().isPresent());
    if (!plain && time != VerbTime.INFINITIVE) {
      signs.add(time);
    }
  }

  /** "est possible", "n'est plus membre": what a copula says of its noun. */
  private void readPredicate(VerbGroup copula, Signs signs) {
    signs.negateIf(copula.negated());
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
