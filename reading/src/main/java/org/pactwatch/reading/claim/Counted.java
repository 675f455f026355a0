package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.syntax.Upos;

/** Finds how many of a phrase's thing a sentence tells: the number on it, never one elsewhere. */
final class Counted {
  private static final int ADJECTIVES = 4;
  private static final int HIGHEST = 3;
  private final Outline outline;
  private final Quantities quantities;
  private final ClaimGrammar grammar;
  private final int trigger;
  private final List<Span> times;

  /**
   * @param trigger the unit that evoked the claim; what counts acts counts no things
   * @param times time expressions, whose numbers count nothing: "en 2022 des avions"
   */
  Counted(
      Outline outline, Quantities quantities, ClaimGrammar grammar, int trigger, List<Span> times) {
    this.outline = outline;
    this.quantities = quantities;
    this.grammar = grammar;
    this.trigger = trigger;
    this.times = List.copyOf(times);
  }

  /** How many of an item: on its phrase, on the nouns that count it, or on the arms within it. */
  Optional<Quantity> item(Phrase phrase) {
    List<Quantity> found = new ArrayList<>();
    for (Phrase member : outline.group(phrase)) {
      one(member).or(() -> above(member)).or(() -> within(member)).ifPresent(found::add);
    }
    // "douze chars et trois canons" is no one number.
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** How many of those who play a role, where they are people or arms and no states. */
  Optional<Quantity> force(Phrase phrase) {
    Unit head = outline.head(phrase);
    boolean party =
        grammar.partyNouns().contains(head.lemma())
            || outline.mention(phrase).filter(one -> !isArms(one.kind())).isPresent();
    return party || outline.group(phrase).size() > 1 ? Optional.empty() : one(phrase);
  }

  /** A number that stands for what it counts: "en a livré deux", "en a promis une troisième". */
  Optional<Quantity> alone(int unit) {
    int last = unit;
    while (last + 1 < outline.units().size() && outline.unit(last + 1).is(Upos.NUM)) {
      last++;
    }
    Optional<Quantity> own =
        quantities.at(before(outline.unit(last).span().end()), Optional.empty());
    return own.isPresent() || !outline.unit(unit).is(Upos.ADJ)
        ? own
        : quantities.at(before(outline.unit(unit).span().start()), Optional.empty());
  }

  private Optional<Quantity> one(Phrase phrase) {
    Unit head = outline.head(phrase);
    if (phrase.head() == trigger || quantities.isMeasure(head.lemma())) {
      return Optional.empty();
    }
    if (quantities.isCollective(head.lemma())) {
      Optional<Phrase> counted = outline.complements(phrase).stream().findFirst();
      boolean measured =
          counted.filter(one -> quantities.isMeasure(outline.head(one).lemma())).isPresent();
      return measured
          ? Optional.empty()
          : quantities.at(before(head.span().end()), counted.map(one -> name(outline.head(one))));
    }
    Optional<String> unit = Optional.of(name(head));
    for (int at = phrase.head(); at > 0 && at >= phrase.head() - ADJECTIVES; at--) {
      Optional<Quantity> found = quantities.at(before(outline.unit(at).span().start()), unit);
      if (found.isPresent()) {
        return found;
      }
      Unit before = outline.unit(at - 1);
      if (!before.is(Upos.ADJ) && !before.isNationality()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "trois batteries de Patriot", "deux systèmes S-400". */
  private Optional<Quantity> above(Phrase phrase) {
    Phrase at = phrase;
    for (int step = 0; step < HIGHEST; step++) {
      Optional<Phrase> governor = outline.attachment(at);
      if (governor.isEmpty() || !quantities.isCounter(outline.head(governor.get()).lemma())) {
        return Optional.empty();
      }
      Optional<Quantity> found = one(governor.get());
      if (found.isPresent()) {
        return found;
      }
      at = governor.get();
    }
    return Optional.empty();
  }

  /** "un lot de douze F-16": what one counter holds. */
  private Optional<Quantity> within(Phrase phrase) {
    Unit head = outline.head(phrase);
    if (!head.hasFeature("Number", "Sing") || !quantities.isCounter(head.lemma())) {
      return Optional.empty();
    }
    return outline.complements(phrase).stream()
        .filter(part -> outline.mention(part).filter(one -> isArms(one.kind())).isPresent())
        .flatMap(part -> one(part).stream())
        .findFirst();
  }

  /** The sentence up to an offset, from behind the last time before it. */
  private String before(int end) {
    int from = outline.span().start();
    for (Span time : times) {
      if (time.end() <= end) {
        from = Math.max(from, time.end());
      }
    }
    return outline.text(new Span(from, end));
  }

  private static boolean isArms(EntityKind kind) {
    return kind == EntityKind.WEAPON || kind == EntityKind.TEXT;
  }

  /** A noun's lemma; a designation as it is written. */
  private static String name(Unit head) {
    return head.word().upos() == Upos.NOUN ? head.lemma() : head.word().form();
  }
}
