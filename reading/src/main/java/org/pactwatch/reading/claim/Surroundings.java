package org.pactwatch.reading.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.syntax.Upos;

/** What stands around an evocation without being one of its arguments: time, place, instrument. */
final class Surroundings {
  private final Evocation evocation;
  private final Outline outline;
  private final ClaimGrammar grammar;

  Surroundings(Evocation evocation, ClaimGrammar grammar) {
    this.evocation = evocation;
    this.grammar = grammar;
    this.outline = evocation.outline();
  }

  /**
   * The time of the act: the nearest one in its own clause that is not the time of saying.
   *
   * @param times those of the sentence
   * @param said when the words around it were said
   */
  Optional<TimeValue> time(List<TimeExpression> times, Optional<TimeValue> said) {
    int clause = outline.clause(evocation.unit());
    Span trigger = evocation.span();
    Optional<TimeValue> own =
        times.stream()
            .filter(time -> time.isDate() && !time.date().equals(said))
            .filter(time -> !belongsToNoun(time.span()))
            .filter(time -> clauseOf(time.span()) == clause)
            .filter(time -> !verbBetween(trigger, time.span()))
            .min(Comparator.comparingInt(time -> distance(trigger, time.span())))
            .flatMap(TimeExpression::date);
    return own.isPresent() || !isBackground() ? own : before(times);
  }

  /** "a dit samedi le président, qui recevait …": the imperfect goes on while the rest happens. */
  private boolean isBackground() {
    return outline.clause(evocation.unit()) != 0
        && evocation.verb().filter(verb -> VerbTime.of(verb) == VerbTime.IMPERFECT).isPresent();
  }

  /** The last day told in the sentence before the act. */
  private Optional<TimeValue> before(List<TimeExpression> times) {
    return times.stream()
        .filter(time -> time.isDate() && time.span().end() <= evocation.span().start())
        .filter(time -> !belongsToNoun(time.span()))
        .reduce((first, second) -> second)
        .flatMap(TimeExpression::date);
  }

  /** "le traité de 1999": a time behind "de" dates the noun before it, unless that is the act. */
  private boolean belongsToNoun(Span time) {
    for (int unit = 1; unit < outline.units().size(); unit++) {
      if (outline.unit(unit).span().start() >= time.start()) {
        boolean attached = grammar.attachingPrepositions().contains(outline.unit(unit - 1).lemma());
        return attached
            && outline
                .phraseAt(unit - 2)
                .filter(noun -> noun.head() != evocation.unit())
                .isPresent();
      }
    }
    return false;
  }

  /** The place named in the act's clause with a preposition. */
  Optional<EntityId> place() {
    return nearest(EntityKind.PLACE, true).or(this::town);
  }

  /** "à Trelow, en Brunelande": a name that only the state behind it shows to be a place's. */
  private Optional<EntityId> town() {
    int clause = outline.clause(evocation.unit());
    return outline.phrases().stream()
        .filter(phrase -> outline.clause(phrase.head()) == clause)
        .filter(this::isTown)
        .map(phrase -> EntityId.text(outline.head(phrase).word().form()))
        .findFirst();
  }

  private boolean isTown(Phrase phrase) {
    int comma = phrase.to();
    return isLocative(phrase)
        && outline.head(phrase).is(Upos.PROPN)
        && comma < outline.units().size()
        && outline.unit(comma).word().form().equals(",")
        && outline
            .phraseAt(comma + 1)
            .filter(this::isLocative)
            .flatMap(outline::mention)
            .filter(mention -> mention.kind() == EntityKind.STATE)
            .isPresent();
  }

  private boolean isLocative(Phrase phrase) {
    return grammar.locatives().contains(phrase.preposition());
  }

  /** The state in which the act takes place: one named with a preposition of place. */
  Optional<EntityId> state() {
    int clause = outline.clause(evocation.unit());
    return outline.phrases().stream()
        .filter(phrase -> outline.clause(phrase.head()) == clause)
        .filter(phrase -> grammar.locatives().contains(phrase.preposition()))
        .filter(phrase -> phrase.from() > evocation.unit())
        .flatMap(phrase -> outline.mention(phrase).stream())
        .filter(mention -> mention.kind() == EntityKind.STATE)
        .map(Mention::first)
        .findFirst();
  }

  /** The instrument named in the act's clause. */
  Optional<EntityId> instrument() {
    return nearest(EntityKind.INSTRUMENT, false);
  }

  /** "La charte stipule que …": the one instrument that the sentence names. */
  Optional<EntityId> soleInstrument() {
    List<EntityId> named =
        outline.phrases().stream()
            .flatMap(phrase -> outline.mention(phrase).stream())
            .filter(mention -> mention.kind() == EntityKind.INSTRUMENT)
            .map(Mention::first)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private Optional<EntityId> nearest(EntityKind kind, boolean marked) {
    int clause = outline.clause(evocation.unit());
    return outline.phrases().stream()
        .filter(phrase -> outline.clause(phrase.head()) == clause)
        .filter(phrase -> !marked || !phrase.preposition().isEmpty())
        .filter(phrase -> outline.mention(phrase).filter(one -> one.kind() == kind).isPresent())
        .min(Comparator.comparingInt(phrase -> Math.abs(phrase.head() - evocation.unit())))
        .flatMap(outline::mention)
        .map(Mention::first);
  }

  /** Another finite verb between the act and a time takes the time for itself. */
  private boolean verbBetween(Span trigger, Span time) {
    return outline.verbs().stream()
        .filter(
            verb ->
                (verb.is(VerbGroup.Form.FINITE) || verb.is(VerbGroup.Form.PARTICIPLE))
                    && !governsTrigger(verb))
        .map(verb -> outline.span(verb.from(), verb.to() - 1))
        .filter(verb -> !verb.contains(trigger))
        .anyMatch(
            verb ->
                verb.start() >= Math.min(trigger.end(), time.end())
                    && verb.end() <= Math.max(trigger.start(), time.start()));
  }

  private boolean governsTrigger(VerbGroup verb) {
    boolean carriesNoun =
        evocation
            .phrase()
            .flatMap(new NounRelations(outline, grammar)::governingVerb)
            .filter(verb::equals)
            .isPresent();
    if (carriesNoun) {
      return true;
    }
    Optional<VerbGroup> at = evocation.verb();
    while (at.isPresent()) {
      if (at.get().equals(verb)) {
        return true;
      }
      at = outline.governor(at.get());
    }
    return false;
  }

  private int clauseOf(Span span) {
    for (int unit = 0; unit < outline.units().size(); unit++) {
      if (outline.unit(unit).span().overlaps(span)) {
        return outline.clause(unit);
      }
    }
    return -1;
  }

  private static int distance(Span one, Span other) {
    return one.start() < other.start() ? other.start() - one.end() : one.start() - other.end();
  }
}
