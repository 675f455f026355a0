package org.pactwatch.reading.claim;

import org.pactwatch.model.claim.Status;
import org.pactwatch.syntax.Upos;

/** Hears what tells of a whole clause: what opens it, a condition, a question, adverbs. */
final class ClauseSigns {
  /** How far it climbs; longer chains are mistakes of the parser. */
  private static final int DEPTH = 6;

  private final Outline outline;
  private final Operators operators;
  private final ClaimGrammar grammar;

  ClauseSigns(Outline outline, Operators operators, ClaimGrammar grammar) {
    this.outline = outline;
    this.operators = operators;
    this.grammar = grammar;
  }

  /** Tells whether a clause of the sentence is a condition. */
  boolean isConditional() {
    for (int unit = 0; unit < outline.units().size(); unit++) {
      boolean border = unit == 0 || outline.unit(unit - 1).is(Upos.PUNCT);
      if (opensCondition(unit) && (border || hangsBeside(unit) || hangsOnFuture(unit))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensCondition(int unit) {
    return grammar.isCondition(outline.units(), unit);
  }

  /** "ripostera si elle est frappée": who tells what will be asks no question. */
  private boolean hangsOnFuture(int mark) {
    return outline
        .verbAt(mark - 1)
        .map(VerbTime::of)
        .filter(time -> time == VerbTime.FUTURE || time == VerbTime.CONDITIONAL)
        .isPresent();
  }

  /** In the tree no question that a verb asks, but a clause beside it. */
  private boolean hangsBeside(int mark) {
    return outline
        .tree()
        .filter(tree -> tree.head(mark) != UnitTree.NONE && tree.is(tree.head(mark), "advcl"))
        .isPresent();
  }

  /** Hears the clause that an act stands in. */
  void read(Evocation evocation, Signs signs) {
    int clause = outline.clause(evocation.unit());
    boolean given = evocation.verb().filter(one -> one.is(VerbGroup.Form.PARTICIPLE)).isPresent();
    boolean opening = true;
    for (int unit = 0; unit < outline.units().size(); unit++) {
      if (outline.clause(unit) != clause) {
        continue;
      }
      if (opening && !given) {
        readOpening(unit, evocation.unit(), signs);
      }
      opening = false;
      if (outline.unit(unit).is(Upos.ADV)) {
        operators.modifier(outline, unit).ifPresent(signs::add);
      }
    }
    if (isQuestion() && !isBeside(evocation.unit())) {
      signs.add(Status.HYPOTHETICAL);
    }
  }

  private void readOpening(int unit, int trigger, Signs signs) {
    if (opensCondition(unit)) {
      if (stands(trigger, unit)) {
        signs.add(Status.HYPOTHETICAL);
      }
    } else if (outline.unit(unit).is(Upos.SCONJ)) {
      operators.opener(outline, unit).ifPresent(signs::add);
      if (unit > 0) {
        // "Il est probable que …"
        operators.modifier(outline, unit - 1).ifPresent(signs::add);
      }
    }
  }

  /** Tells whether an act stands in the clause that a condition opens, and not behind it. */
  private boolean stands(int trigger, int mark) {
    if (outline.tree().isEmpty()) {
      return true;
    }
    UnitTree tree = outline.tree().get();
    int at = trigger;
    for (int step = 0; step < DEPTH && at != UnitTree.NONE; step++) {
      if (at == tree.head(mark)) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  private boolean isQuestion() {
    for (int unit = outline.units().size() - 1; unit >= 0; unit--) {
      String form = outline.unit(unit).word().form();
      if (!outline.unit(unit).is(Upos.PUNCT) || form.startsWith("?")) {
        return form.startsWith("?");
      }
    }
    return false;
  }

  /** What a relative clause or participle tells beside a question is not asked. */
  private boolean isBeside(int trigger) {
    return outline.tree().filter(tree -> isBeside(tree, trigger)).isPresent();
  }

  private static boolean isBeside(UnitTree tree, int trigger) {
    int at = trigger;
    for (int step = 0; step < DEPTH && at != UnitTree.NONE; step++) {
      if (tree.relation(at).equals("acl:relcl") || tree.is(at, "advcl")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }
}
