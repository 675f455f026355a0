package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.syntax.Upos;

/**
 * Finds what governs a verb or noun: on the surface the verb just before an infinitive, or the
 * nearest one around a noun; in the tree the one whose complement it is, or whose complement it is
 * coordinated with. In the tree only what an operator names counts, for its arcs may be wrong.
 */
final class Governors {
  /** How far it climbs; longer chains are mistakes of the parser. */
  private static final int DEPTH = 4;

  private final Outline outline;
  private final Operators operators;
  private final ClaimGrammar grammar;

  Governors(Outline outline, Operators operators, ClaimGrammar grammar) {
    this.outline = outline;
    this.operators = operators;
    this.grammar = grammar;
  }

  /** The verb that governs a verb. */
  Optional<VerbGroup> of(VerbGroup verb) {
    Optional<VerbGroup> near = outline.governor(verb);
    return near.isPresent()
        ? near
        : outline
            .tree()
            .filter(tree -> !verb.is(VerbGroup.Form.FINITE) || isComplement(tree, verb.head()))
            .flatMap(tree -> above(tree, verb.head(), 0))
            .filter(one -> operators.verb(outline, one.head()).isPresent());
  }

  /** "prêt à livrer": the adjective above an infinitive. */
  Optional<Integer> adjective(VerbGroup infinitive) {
    return outline.tree().flatMap(tree -> adjective(tree, infinitive.head()));
  }

  private Optional<Integer> adjective(UnitTree tree, int infinitive) {
    int at = infinitive;
    for (int step = 0; step < DEPTH && tree.is(at, "conj"); step++) {
      at = tree.head(at);
    }
    int head = tree.head(at);
    boolean governed =
        head != UnitTree.NONE && tree.is(at, "xcomp") && outline.unit(head).is(Upos.ADJ);
    return governed ? Optional.of(head) : Optional.empty();
  }

  /** The verb that a noun is subject or object of, else the one in whose reach it stands. */
  Optional<VerbGroup> of(Phrase noun) {
    return outline
        .tree()
        .filter(tree -> tree.is(noun.head(), "nsubj") || tree.is(noun.head(), "obj"))
        .flatMap(tree -> verb(tree, tree.head(noun.head())))
        .filter(verb -> operators.verb(outline, verb.head()).isPresent())
        .or(() -> new NounRelations(outline, grammar).governingVerb(noun));
  }

  /** A conjunction must open it: what stands behind a colon is no complement. */
  private boolean isComplement(UnitTree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                outline.unit(child).is(Upos.SCONJ) && !grammar.isCondition(outline.units(), child));
  }

  private Optional<VerbGroup> above(UnitTree tree, int unit, int depth) {
    int head = tree.head(unit);
    if (head == UnitTree.NONE || depth > DEPTH) {
      return Optional.empty();
    }
    boolean shared =
        tree.is(unit, "conj")
            && outline.unit(unit).isInfinitive()
            && outline.unit(head).isInfinitive();
    if (shared) {
      return outline.verbAt(head).flatMap(outline::governor).or(() -> above(tree, head, depth + 1));
    }
    if (!tree.is(unit, "xcomp") && !tree.is(unit, "ccomp")) {
      return Optional.empty();
    }
    return verb(tree, head).or(() -> above(tree, head, depth + 1));
  }

  /** A verb, or the copula that opens what an adjective governs: "est prêt à livrer". */
  private Optional<VerbGroup> verb(UnitTree tree, int head) {
    return head == UnitTree.NONE
        ? Optional.empty()
        : tree.child(head, "cop")
            .flatMap(outline::verbAt)
            .or(() -> outline.verbAt(head).filter(one -> one.head() == head));
  }
}
