package org.pactwatch.reading.claim;

import java.util.Optional;

/** Hears what a verb's tense tells of its act, and the verbs and nouns that govern the verb. */
final class VerbSigns {
  private static final int CHAIN = 6;
  private static final int NOUN_REACH = 9;
  private final Outline outline;
  private final Operators operators;
  private final ClaimGrammar grammar;
  private final Reported reported;

  VerbSigns(Outline outline, Operators operators, ClaimGrammar grammar, Reported reported) {
    this.outline = outline;
    this.operators = operators;
    this.grammar = grammar;
    this.reported = reported;
  }

  void read(VerbGroup trigger, Signs signs) {
    if (trigger.is(VerbGroup.Form.INFINITIVE) && trigger.compound()) {
      // "annonce avoir frappé": the perfect tells that it is over, whoever says so.
      signs.add(VerbTime.PAST);
    }
    VerbGroup top = trigger;
    signs.negateIf(trigger.negated());
    Optional<VerbGroup> governor = inside(outline.governor(trigger));
    for (int step = 0; governor.isPresent() && step < CHAIN; step++) {
      top = governor.get();
      signs.negateIf(top.negated());
      operators.verb(outline, top.head()).ifPresent(signs::add);
      governor = inside(outline.governor(top));
    }
    boolean governed = !signs.isEmpty();
    VerbTime time = VerbTime.of(top);
    if (top.is(VerbGroup.Form.INFINITIVE)) {
      boolean byNoun = readNounBefore(top, signs);
      governed |= byNoun;
      Optional<VerbGroup> far = byNoun ? Optional.empty() : farGovernor(top);
      far.flatMap(one -> operators.verb(outline, one.head())).ifPresent(signs::add);
      // "a aidé Minsk à convertir": what the helper did is done.
      time = far.map(VerbTime::of).orElse(time);
    }
    if (time == VerbTime.CONDITIONAL && reported.isSpeech() && !top.compound()) {
      time = VerbTime.FUTURE;
    }
    boolean silent = governed && (time == VerbTime.PRESENT || time == VerbTime.INFINITIVE);
    if (!silent) {
      signs.add(time);
    }
    if (time == VerbTime.CONDITIONAL && top.compound()) {
      signs.doubt();
    }
  }

  private Optional<VerbGroup> inside(Optional<VerbGroup> verb) {
    return reported.inside(outline, verb);
  }

  /** The verb of an infinitive that stands behind other words of its clause. */
  private Optional<VerbGroup> farGovernor(VerbGroup infinitive) {
    int before = infinitive.from() - 1;
    boolean linked =
        before >= 0 && grammar.linkingPrepositions().contains(outline.unit(before).lemma());
    return linked
        ? inside(outline.finiteBefore(before))
            .filter(
                verb ->
                    outline.clause(verb.head()) == outline.clause(infinitive.head())
                        && before - verb.to() <= NOUN_REACH)
        : Optional.empty();
  }

  /** "l'intention de livrer": the noun before an infinitive governs it. */
  private boolean readNounBefore(VerbGroup infinitive, Signs signs) {
    int at = infinitive.from() - 1;
    if (at < 1 || !grammar.linkingPrepositions().contains(outline.unit(at).lemma())) {
      return false;
    }
    for (int unit = at - 1; unit >= Math.max(0, at - NOUN_REACH); unit--) {
      Optional<Phrase> noun = outline.phraseAt(unit);
      // "l'intention annoncée par Kiev de livrer": other words may stand between.
      boolean governs =
          noun.filter(one -> operators.noun(outline, one.head()).isPresent()).isPresent();
      if (governs) {
        readGoverningNoun(noun.get(), signs);
        return true;
      }
    }
    return false;
  }

  private void readGoverningNoun(Phrase noun, Signs signs) {
    operators.noun(outline, noun.head()).ifPresent(signs::add);
    operators.modifiers(outline, noun).forEach(signs::add);
    new NounRelations(outline, grammar)
        .governingVerb(noun)
        .ifPresent(
            verb -> {
              signs.negateIf(verb.negated());
              operators.verb(outline, verb.head()).ifPresent(signs::add);
            });
  }
}
