package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Status;

/** Hears what a verb's tense tells of its act, and the verbs and nouns that govern the verb. */
final class VerbSigns {
  private static final int CHAIN = 6;
  private static final int NOUN_REACH = 9;

  /** How far behind a denied verb the day may stand from which on it is no longer denied. */
  private static final int DELAY_REACH = 4;

  private final Outline outline;
  private final Operators operators;
  private final ClaimGrammar grammar;
  private final Reported reported;
  private final Governors governors;

  VerbSigns(Outline outline, Operators operators, ClaimGrammar grammar, Reported reported) {
    this.outline = outline;
    this.operators = operators;
    this.grammar = grammar;
    this.reported = reported;
    this.governors = new Governors(outline, operators, grammar);
  }

  void read(VerbGroup trigger, Frame frame, Signs signs) {
    if (trigger.is(VerbGroup.Form.INFINITIVE) && trigger.compound()) {
      // "annonce avoir frappé": the perfect tells that it is over, whoever says so.
      signs.add(VerbTime.PAST);
    }
    if (!(frame.isOfDenials() && trigger.negated())) {
      readNegation(trigger, signs);
    }
    readAbove(trigger, frame, signs);
  }

  /** Hears what stands above a verb whose own negation has been heard, and the topmost tense. */
  void readAbove(VerbGroup verb, Frame frame, Signs signs) {
    readOpener(verb, signs);
    VerbGroup top = verb;
    boolean told = false;
    Optional<VerbGroup> governor = governor(verb);
    for (int step = 0; governor.isPresent() && step < CHAIN; step++) {
      top = governor.get();
      told = govern(top, signs);
      governor = governor(top);
    }
    boolean governed = !signs.isEmpty();
    VerbTime time = VerbTime.of(top);
    if (top.is(VerbGroup.Form.INFINITIVE)) {
      boolean byNoun = readAdjective(top, signs) || readNounBefore(top, signs);
      governed |= byNoun;
      Optional<VerbGroup> far = byNoun ? Optional.empty() : farGovernor(top);
      if (far.isPresent()) {
        told = hear(far.get(), signs);
        // "a aidé Minsk à convertir": what the helper did is done.
        time = VerbTime.of(far.get());
      }
    }
    if (top.is(VerbGroup.Form.GERUND)) {
      // "en annexant la vallée, il a violé le traité": done when the other was.
      time = reported.inside(outline.finiteBefore(top.from())).map(VerbTime::of).orElse(time);
    }
    if (!told) {
      readTime(time, top, governed, frame, signs);
    }
  }

  /** Hears how a verb's own form places the act, unless what governs it has told already. */
  private void readTime(VerbTime form, VerbGroup top, boolean governed, Frame frame, Signs signs) {
    VerbTime time = form;
    boolean conditional = time == VerbTime.CONDITIONAL;
    if (conditional && top.compound()) {
      signs.doubt();
    }
    if (conditional && !top.compound() && reported.isClause()) {
      time = VerbTime.FUTURE;
    }
    boolean silent =
        switch (time) {
          case PRESENT, INFINITIVE, GERUND, SUBJUNCTIVE, CONDITIONAL -> governed;
          default -> false;
        };
    if (silent) {
      return;
    }
    if (time == VerbTime.CONDITIONAL && !top.compound() && isState(frame)) {
      // "y dormiraient": a rumour of what is.
      signs.doubt();
      signs.addUnlessConditional(Status.ONGOING);
    } else {
      signs.add(time);
    }
  }

  private static boolean isState(Frame frame) {
    return frame.act() == Act.HOST || frame.act() == Act.BELONG;
  }

  /** Hears a verb above the act; tells whether its own form has thereby been heard too. */
  boolean govern(VerbGroup verb, Signs signs) {
    Optional<Operators.Operator> operator = operators.verb(outline, verb.head());
    Optional<Status> negated =
        verb.negated() ? operator.flatMap(Operators.Operator::negated) : Optional.empty();
    if (negated.isPresent()) {
      signs.add(negated.get());
      return true;
    }
    readNegation(verb, signs);
    return hear(operator, verb, signs);
  }

  /** Hears a verb above the act, its negation apart. */
  boolean hear(VerbGroup verb, Signs signs) {
    return hear(operators.verb(outline, verb.head()), verb, signs);
  }

  private static boolean hear(Optional<Operators.Operator> operator, VerbGroup verb, Signs signs) {
    Optional<Status> form = operator.map(one -> one.forms().get(VerbTime.of(verb)));
    form.ifPresent(signs::add);
    if (form.isEmpty()) {
      operator.ifPresent(signs::add);
    }
    return form.isPresent();
  }

  private void readNegation(VerbGroup verb, Signs signs) {
    VerbTime time = VerbTime.of(verb);
    if (verb.ceased() && time != VerbTime.FUTURE && time != VerbTime.INFINITIVE) {
      signs.add(Status.ENDED);
    } else {
      signs.negateIf(verb.negated() && !isDelayed(verb));
    }
  }

  /** "ne sera pas livré avant 2028": it will be, only later. */
  private boolean isDelayed(VerbGroup verb) {
    int last = Math.min(outline.units().size(), verb.to() + DELAY_REACH);
    for (int unit = verb.to(); unit < last; unit++) {
      if (grammar.delays().contains(outline.unit(unit).lemma())) {
        return VerbTime.of(verb) == VerbTime.FUTURE;
      }
    }
    return false;
  }

  /** "sans livrer", "à moins de livrer". */
  private void readOpener(VerbGroup verb, Signs signs) {
    if (verb.is(VerbGroup.Form.INFINITIVE)) {
      operators.opener(outline, verb.from() - 1).ifPresent(signs::add);
    }
  }

  private Optional<VerbGroup> governor(VerbGroup verb) {
    return reported.inside(governors.of(verb));
  }

  /** The verb of an infinitive that stands behind other words of its clause. */
  private Optional<VerbGroup> farGovernor(VerbGroup infinitive) {
    int before = infinitive.from() - 1;
    boolean linked =
        before >= 0 && grammar.linkingPrepositions().contains(outline.unit(before).lemma());
    return linked
        ? reported
            .inside(outline.finiteBefore(before))
            .filter(
                verb ->
                    outline.clause(verb.head()) == outline.clause(infinitive.head())
                        && before - verb.to() <= NOUN_REACH)
        : Optional.empty();
  }

  /** "se dit prêt à livrer". */
  private boolean readAdjective(VerbGroup infinitive, Signs signs) {
    Optional<Operators.Operator> operator =
        governors.adjective(infinitive).flatMap(unit -> operators.noun(outline, unit));
    operator.ifPresent(signs::add);
    return operator.isPresent();
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
    new NounRelations(outline, grammar).governingVerb(noun).ifPresent(verb -> govern(verb, signs));
  }
}
