package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityKind;

/** Finds the phrases that stand where a frame's slots say: in the tree, and on the surface. */
final class Candidates {
  private final Evocation evocation;
  private final Outline outline;
  private final VerbRelations verbs;
  private final NounRelations nouns;
  private final Optional<TreeRelations> trees;
  private final ClaimGrammar grammar;
  private final Operators operators;

  Candidates(Evocation evocation, ClaimGrammar grammar, Operators operators) {
    this.evocation = evocation;
    this.outline = evocation.outline();
    this.verbs = new VerbRelations(outline, grammar);
    this.nouns = new NounRelations(outline, grammar);
    this.trees = outline.tree().map(tree -> new TreeRelations(outline, tree, grammar));
    this.grammar = grammar;
    this.operators = operators;
  }

  /** The pronoun or number that stands for the object: "en a livré deux". */
  Optional<Integer> unnamedObject() {
    return trees.flatMap(tree -> evocation.verb().flatMap(tree::unnamedObject));
  }

  /** "a livré les siens", "en a promis une troisième": what was named before. */
  boolean hasUnnamedObject(VerbGroup verb) {
    return trees.filter(tree -> tree.hasUnnamedObject(verb)).isPresent();
  }

  /** Where the tree has an argument, then where the surface has one. */
  List<Phrase> at(Slot slot, Optional<Phrase> itemPhrase) {
    if (slot.relation() == Slot.Relation.NSUBJ) {
      Optional<Phrase> owned = evocation.verb().flatMap(nouns::deedOwner);
      if (owned.isPresent()) {
        return List.of(owned.get());
      }
    }
    LinkedHashSet<Phrase> found = new LinkedHashSet<>();
    trees.ifPresent(relations -> found.addAll(inTree(relations, slot, itemPhrase)));
    found.addAll(onSurface(slot, itemPhrase));
    return List.copyOf(found);
  }

  private List<Phrase> inTree(TreeRelations tree, Slot slot, Optional<Phrase> itemPhrase) {
    Optional<VerbGroup> verb = evocation.verb();
    Optional<Phrase> noun = evocation.phrase();
    return switch (slot.relation()) {
      case NSUBJ ->
          verb.isPresent()
              ? verb.filter(one -> !one.passive()).flatMap(tree::subject).stream().toList()
              : noun.flatMap(one -> tree.doer(one, by -> carries(by, one))).stream().toList();
      case OBJ -> verb.flatMap(tree::object).stream().toList();
      case AGENT ->
          verb.filter(VerbGroup::passive)
              .map(one -> tree.obliques(one, grammar.agentPrepositions()))
              .orElse(List.of());
      case OBL ->
          verb.map(one -> tree.obliques(one, slot.cases()))
              .or(() -> noun.map(one -> tree.modifiers(one, slot.cases())))
              .orElse(List.of());
      case NMOD -> noun.map(one -> tree.modifiers(one, slot.cases())).orElse(List.of());
      case APPOS -> noun.map(tree::appositions).orElse(List.of());
      case ITEM_NMOD ->
          itemPhrase.map(phrase -> tree.modifiers(phrase, slot.cases())).orElse(List.of());
      case OBJ_NMOD ->
          verb.flatMap(tree::object)
              .map(phrase -> tree.modifiers(phrase, slot.cases()))
              .orElse(List.of());
      case IOBJ, AMOD, PAIR, GOVERNOR, POSSESSOR, THERE, SHARED, ITEM_AMOD -> List.of();
    };
  }

  private List<Phrase> onSurface(Slot slot, Optional<Phrase> itemPhrase) {
    Optional<VerbGroup> verb = evocation.verb();
    Optional<Phrase> noun = evocation.phrase();
    return switch (slot.relation()) {
      case NSUBJ ->
          verb.isPresent()
              ? verb.filter(one -> !one.passive()).flatMap(verbs::subject).stream().toList()
              : noun.flatMap(one -> relativeSubject(one).or(() -> outerSubject(one))).stream()
                  .toList();
      case OBJ -> verb.flatMap(verbs::object).stream().toList();
      case AGENT ->
          verb.isPresent()
              ? verb.filter(VerbGroup::passive)
                  .map(one -> verbs.obliques(one, grammar.agentPrepositions()))
                  .orElse(List.of())
              : nouns.modifiers(noun.orElseThrow(), grammar.agentPrepositions());
      case IOBJ -> verb.map(verbs::indirectObjects).orElse(List.of());
      case OBL -> obliques(slot.cases());
      case NMOD -> noun.map(one -> nouns.modifiers(one, slot.cases())).orElse(List.of());
      case APPOS -> noun.map(nouns::appositions).orElse(List.of());
      case GOVERNOR -> noun.flatMap(nouns::governor).stream().toList();
      case POSSESSOR ->
          itemPhrase
              .or(() -> verb.flatMap(verbs::object))
              .or(() -> noun)
              .flatMap(this::owner)
              .stream()
              .toList();
      case THERE -> verb.filter(this::isExistential).flatMap(verbs::object).stream().toList();
      case SHARED -> nouns.severalBefore(evocation.unit()).stream().toList();
      case ITEM_NMOD ->
          itemPhrase.map(phrase -> nouns.modifiers(phrase, slot.cases())).orElse(List.of());
      case OBJ_NMOD ->
          verb.flatMap(verbs::object)
              .map(phrase -> nouns.modifiers(phrase, slot.cases()))
              .orElse(List.of());
      case AMOD, PAIR, ITEM_AMOD -> List.of();
    };
  }

  /** Whose a thing is, or what it is part of: "des avions de son armée". */
  private Optional<Phrase> owner(Phrase thing) {
    return nouns
        .possessor(thing)
        .or(
            () ->
                outline.complements(thing).stream()
                    .flatMap(part -> nouns.possessor(part).stream())
                    .findFirst());
  }

  /** The possessive before the thing that a frame's possessor owns, or before a part of it. */
  Optional<Unit> possessive(Optional<Phrase> itemPhrase) {
    Optional<Phrase> thing =
        itemPhrase.or(() -> evocation.verb().flatMap(verbs::object)).or(() -> evocation.phrase());
    return thing.flatMap(
        one ->
            outline
                .possessive(one)
                .or(
                    () ->
                        outline.complements(one).stream()
                            .flatMap(part -> outline.possessive(part).stream())
                            .findFirst()));
  }

  private List<Phrase> obliques(Set<String> cases) {
    if (evocation.verb().isPresent()) {
      return verbs.obliques(evocation.verb().get(), cases);
    }
    Phrase noun = evocation.phrase().orElseThrow();
    List<Phrase> found = new ArrayList<>(nouns.modifiers(noun, cases));
    nouns
        .governingVerb(noun)
        .ifPresent(
            verb ->
                verbs.obliques(verb, cases).stream()
                    .filter(phrase -> !found.contains(phrase))
                    .forEach(found::add));
    return found;
  }

  /** Tells whether one of these words stands in a verb's group before the verb. */
  boolean opensWith(VerbGroup verb, Set<String> words) {
    for (int unit = verb.from(); unit < verb.head(); unit++) {
      Unit word = outline.unit(unit);
      if (word.mention().isEmpty() && words.contains(word.word().form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean isExistential(VerbGroup verb) {
    for (int unit = verb.from(); unit < verb.head(); unit++) {
      if (grammar.existentials().contains(outline.unit(unit).lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The subject of the verb that governs the noun, where that verb carries the act ("mener des
   * exercices") or the noun hangs on its subject ("en visite à Minsk, il a …").
   */
  private Optional<Phrase> outerSubject(Phrase noun) {
    boolean occasion =
        grammar.absolutePrepositions().contains(outline.opening(noun).preposition())
            || outline.isPossessed(outline.opening(noun));
    return nouns
        .governingVerb(noun)
        .filter(verb -> !verb.passive())
        .filter(verb -> occasion || (nouns.isCore(noun) && carries(verb, noun)))
        .flatMap(verbs::subject)
        .filter(subject -> outline.root(noun).head() != subject.head());
  }

  /**
   * "les manœuvres que Pékin et Moscou conduiront": the subject of the relative clause behind a
   * noun whose verb carries the act.
   */
  private Optional<Phrase> relativeSubject(Phrase noun) {
    for (VerbGroup verb : outline.verbs()) {
      boolean behind = verb.from() >= noun.to() && carries(verb, noun);
      if (behind && verbs.relativeObject(verb).filter(one -> isWithin(one, noun)).isPresent()) {
        return verbs.subject(verb).filter(subject -> subject.head() != noun.head());
      }
    }
    return Optional.empty();
  }

  private boolean isWithin(Phrase part, Phrase noun) {
    return part.head() == noun.head() || outline.root(part).head() == noun.head();
  }

  /** Tells whether a verb lends its subject to a noun's act: support, aspect, copula. */
  private boolean carries(VerbGroup verb, Phrase noun) {
    Optional<Operators.Operator> operator = operators.verb(outline, verb.head());
    boolean person =
        verbs
            .subject(verb)
            .flatMap(outline::mention)
            .filter(one -> one.kind() == EntityKind.PERSON)
            .isPresent();
    boolean copula =
        grammar.copulas().contains(outline.head(verb).lemma()) && noun.preposition().isEmpty();
    // Who announces a withdrawal carries it out if he is a state; a person only says so.
    // Who asks for a delivery does not make it.
    boolean asks = grammar.objectControls().contains(outline.head(verb).lemma());
    return copula || (!asks && operator.filter(one -> !(one.speaks() && person)).isPresent());
  }

  /** Tells whether the act is asserted rather than named: a verb tells it or carries its noun. */
  boolean isAsserted() {
    return evocation.verb().isPresent()
        || evocation
            .phrase()
            .flatMap(nouns::governingVerb)
            .filter(verb -> operators.verb(outline, verb.head()).isPresent())
            .isPresent();
  }
}
