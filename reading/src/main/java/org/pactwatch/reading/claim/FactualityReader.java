package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Stance;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;

/**
 * Reads how far an act has come: from its verb's tense and mood, from the words that govern it,
 * from negation, condition and question, and from how its speaker stands to it.
 *
 * <p>Of several readings the least real one counts: a plan to begin is a plan.
 */
final class FactualityReader {
  private static final int CHAIN = 6;
  private static final int NOUN_REACH = 9;
  private static final int PREDICATE = 3;
  private final Operators operators;
  private final ClaimGrammar grammar;

  FactualityReader(Operators operators, ClaimGrammar grammar) {
    this.operators = operators;
    this.grammar = grammar;
  }

  /**
   * Returns the factuality of an evocation.
   *
   * @param stance of the innermost speaker, where it is somebody's word
   * @param conditional whether a condition opens what is said here
   * @param reported whether it is reported in indirect speech, where the conditional tells the
   *     future seen from then
   */
  Factuality read(
      Evocation evocation, Optional<Stance> stance, boolean conditional, Optional<Span> reported) {
    Signs signs = new Signs(evocation, reported);
    signs.readCondition(conditional);
    evocation.verb().ifPresent(signs::readVerb);
    evocation.phrase().ifPresent(signs::readNoun);
    signs.readClause();
    stance.ifPresent(signs::readStance);
    return signs.sum();
  }

  /** What the words around one evocation say, gathered in turn. */
  private final class Signs {
    private final Evocation evocation;
    private final Outline outline;
    private final List<Status> statuses = new ArrayList<>();
    private Certainty certainty = Certainty.CERTAIN;
    private boolean negative;
    private boolean conditional;
    private final Optional<Span> border;

    Signs(Evocation evocation, Optional<Span> border) {
      this.border = border;
      this.evocation = evocation;
      this.outline = evocation.outline();
    }

    /** What would happen if something else did is only a hypothesis. */
    void readCondition(boolean opening) {
      conditional = opening;
      for (int unit = 0; unit < outline.units().size(); unit++) {
        boolean border = unit == 0 || outline.unit(unit - 1).is(Upos.PUNCT);
        conditional |= border && opensCondition(outline.unit(unit));
      }
    }

    private boolean opensCondition(Unit unit) {
      return unit.is(Upos.SCONJ) && grammar.conditionals().contains(unit.lemma());
    }

    void readVerb(VerbGroup trigger) {
      if (trigger.is(VerbGroup.Form.INFINITIVE) && trigger.compound()) {
        // "annonce avoir frappé": the perfect tells that it is over, whoever says so.
        add(base(VerbTime.PAST));
      }
      VerbGroup top = trigger;
      negative ^= trigger.negated();
      Optional<VerbGroup> governor = inside(outline.governor(trigger));
      for (int step = 0; governor.isPresent() && step < CHAIN; step++) {
        top = governor.get();
        negative ^= top.negated();
        operators.verb(outline, top.head()).ifPresent(this::add);
        governor = inside(outline.governor(top));
      }
      boolean governed = !statuses.isEmpty();
      VerbTime time = time(top);
      if (top.is(VerbGroup.Form.INFINITIVE)) {
        boolean byNoun = readNounBefore(top);
        governed |= byNoun;
        Optional<VerbGroup> far = byNoun ? Optional.empty() : farGovernor(top);
        far.flatMap(one -> operators.verb(outline, one.head())).ifPresent(this::add);
        // "a aidé Minsk à convertir": what the helper did is done.
        time = far.map(FactualityReader::time).orElse(time);
      }
      if (time == VerbTime.CONDITIONAL && border.isPresent() && !top.compound()) {
        time = VerbTime.FUTURE;
      }
      boolean silent = governed && (time == VerbTime.PRESENT || time == VerbTime.INFINITIVE);
      if (!silent) {
        add(base(time));
      }
      if (time == VerbTime.CONDITIONAL && top.compound()) {
        certainty = Certainty.POSSIBLE;
      }
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
    private boolean readNounBefore(VerbGroup infinitive) {
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
          readGoverningNoun(noun.get());
          return true;
        }
      }
      return false;
    }

    private void readGoverningNoun(Phrase noun) {
      operators.noun(outline, noun.head()).ifPresent(this::add);
      readModifiers(noun);
      new NounRelations(outline, grammar)
          .governingVerb(noun)
          .ifPresent(
              verb -> {
                negative ^= verb.negated();
                operators.verb(outline, verb.head()).ifPresent(this::add);
              });
    }

    void readNoun(Phrase trigger) {
      readModifiers(trigger);
      Optional<Phrase> above = above(trigger);
      for (int step = 0; above.isPresent() && step < CHAIN; step++) {
        operators.noun(outline, above.get().head()).ifPresent(this::add);
        readModifiers(above.get());
        above = above(above.get());
      }
      boolean occasion =
          grammar.absolutePrepositions().contains(outline.opening(trigger).preposition());
      NounRelations relations = new NounRelations(outline, grammar);
      Optional<VerbGroup> around = inside(relations.governingVerb(trigger));
      boolean given = !relations.isCore(trigger);
      if (given && around.filter(one -> time(one) == VerbTime.FUTURE).isPresent()) {
        // "n'entrera en vigueur qu'après sa ratification": beside what is to come.
        add(Status.PLANNED);
      }
      Optional<VerbGroup> verb = occasion || given ? Optional.empty() : around;
      verb.filter(one -> grammar.copulas().contains(outline.head(one).lemma()))
          .ifPresent(this::readPredicate);
      Optional<Operators.Operator> operator =
          verb.flatMap(one -> operators.verb(outline, one.head()));
      if (operator.isPresent()) {
        negative ^= verb.get().negated();
        add(operator.get());
        if (verb.get().is(VerbGroup.Form.INFINITIVE)) {
          readVerb(verb.get());
        }
        // A supporting verb says by its own tense how far the noun's act has come.
        VerbTime time = time(verb.get());
        boolean plain =
            operator.get().speaks()
                || (time == VerbTime.PRESENT && operator.get().status().isPresent());
        if (!plain && time != VerbTime.INFINITIVE) {
          add(base(time));
        }
      }
      if (statuses.isEmpty()) {
        add(base(VerbTime.NOUN));
      }
    }

    /** "est possible", "n'est plus membre": what a copula says of its noun. */
    private void readPredicate(VerbGroup copula) {
      negative ^= copula.negated();
      int last = Math.min(outline.units().size(), copula.to() + PREDICATE);
      for (int unit = copula.to(); unit < last; unit++) {
        operators.modifier(outline, unit).ifPresent(this::add);
      }
    }

    /** Verbs and nouns outside the reported words speak through the speaker's stance alone. */
    private Optional<VerbGroup> inside(Optional<VerbGroup> verb) {
      return verb.filter(
          one -> border.isEmpty() || border.get().contains(outline.head(one).span()));
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

    private void readModifiers(Phrase phrase) {
      for (int unit = phrase.from(); unit < phrase.to(); unit++) {
        operators.modifier(outline, unit).ifPresent(this::add);
      }
    }

    void readClause() {
      int clause = outline.clause(evocation.unit());
      boolean opening = true;
      for (int unit = 0; unit < outline.units().size(); unit++) {
        if (outline.clause(unit) != clause) {
          continue;
        }
        Unit one = outline.unit(unit);
        if (opening && opensCondition(one)) {
          add(Status.HYPOTHETICAL);
        }
        if (opening && one.is(Upos.SCONJ) && unit > 0) {
          // "Il est probable que …"
          operators.modifier(outline, unit - 1).ifPresent(this::add);
        }
        opening = false;
        if (one.is(Upos.ADV)) {
          operators.modifier(outline, unit).ifPresent(this::add);
        }
      }
      Unit last = outline.unit(outline.units().size() - 1);
      if (last.is(Upos.PUNCT) && last.word().form().startsWith("?")) {
        add(Status.HYPOTHETICAL);
      }
    }

    void readStance(Stance stance) {
      boolean given =
          evocation
              .phrase()
              .filter(noun -> !new NounRelations(outline, grammar).isCore(noun))
              .isPresent();
      if (given) {
        // "demande son adhésion après l'invasion": what stands beside is taken as given.
        return;
      }
      switch (stance) {
        case ASSERTS -> {
          // The speaker's words say it all.
        }
        case DENIES -> negative = !negative;
        case DOUBTS, FEARS, SUSPECTS -> {
          add(Status.POSSIBLE);
          certainty = Certainty.POSSIBLE;
        }
        case ASKS -> add(Status.HYPOTHETICAL);
        case WISHES, PROPOSES -> add(Status.PROPOSED);
        case ORDERS -> add(Status.PLANNED);
        case PROMISES -> {
          if (evocation.frame().type() == ClaimType.OBLIGATION) {
            // To swear to protect is to be bound.
            statuses.clear();
            add(Status.AGREED);
          } else {
            add(Status.PLANNED);
          }
        }
        case REFUSES -> add(Status.REFUSED);
      }
    }

    Factuality sum() {
      Status status =
          statuses.stream()
              .filter(one -> one != Status.REFUSED && one != Status.ENDED)
              .min(Status::compareTo)
              .orElse(Status.DONE);
      if (statuses.contains(Status.ENDED) && status.compareTo(Status.BEGUN) >= 0) {
        status = Status.ENDED;
      }
      if (statuses.contains(Status.REFUSED)) {
        status = Status.REFUSED;
      }
      if (negative) {
        status = Status.DENIED;
      }
      if (status == Status.POSSIBLE && certainty == Certainty.CERTAIN) {
        certainty = Certainty.POSSIBLE;
      }
      return new Factuality(status, certainty, negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    private void add(Operators.Operator operator) {
      if (!operator.speaks() || statuses.isEmpty()) {
        operator.status().ifPresent(this::add);
      }
      negative ^= operator.negates();
      if (operator.certainty().compareTo(certainty) > 0) {
        certainty = operator.certainty();
      }
    }

    private void add(Status status) {
      statuses.add(status);
    }

    private Status base(VerbTime time) {
      if (conditional && (time == VerbTime.FUTURE || time == VerbTime.CONDITIONAL)) {
        return Status.HYPOTHETICAL;
      }
      Status own = evocation.frame().statuses().get(time);
      return own != null ? own : usual(time);
    }
  }

  private static Status usual(VerbTime time) {
    return switch (time) {
      case PAST, IMPERFECT, PARTICIPLE, NOUN -> Status.DONE;
      case PRESENT, GERUND -> Status.ONGOING;
      case FUTURE, INFINITIVE -> Status.PLANNED;
      case CONDITIONAL -> Status.POSSIBLE;
      case SUBJUNCTIVE -> Status.PROPOSED;
    };
  }

  private static VerbTime time(VerbGroup verb) {
    Features features = verb.finite();
    return switch (verb.form()) {
      case INFINITIVE -> VerbTime.INFINITIVE;
      case PARTICIPLE -> VerbTime.PARTICIPLE;
      case GERUND -> VerbTime.GERUND;
      case FINITE -> {
        if (features.has("Mood", "Cnd")) {
          yield VerbTime.CONDITIONAL;
        }
        if (features.has("Mood", "Sub")) {
          yield VerbTime.SUBJUNCTIVE;
        }
        if (features.has("Tense", "Fut")) {
          yield VerbTime.FUTURE;
        }
        if (verb.compound() || features.has("Tense", "Past")) {
          yield VerbTime.PAST;
        }
        if (features.has("Tense", "Imp")) {
          yield VerbTime.IMPERFECT;
        }
        yield VerbTime.PRESENT;
      }
    };
  }
}
