package org.pactwatch.reading.claim;

import org.pactwatch.model.claim.Status;
import org.pactwatch.syntax.Upos;

/** Hears what tells of a whole clause: a condition, a question, adverbs. */
final class ClauseSigns {
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
      if (border && opensCondition(outline.unit(unit))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensCondition(Unit unit) {
    return unit.is(Upos.SCONJ) && grammar.conditionals().contains(unit.lemma());
  }

  /** Hears the clause that a unit stands in. */
  void read(int trigger, Signs signs) {
    int clause = outline.clause(trigger);
    boolean opening = true;
    for (int unit = 0; unit < outline.units().size(); unit++) {
      if (outline.clause(unit) != clause) {
        continue;
      }
      Unit one = outline.unit(unit);
      if (opening && opensCondition(one)) {
        signs.add(Status.HYPOTHETICAL);
      }
      if (opening && one.is(Upos.SCONJ) && unit > 0) {
        // "Il est probable que …"
        operators.modifier(outline, unit - 1).ifPresent(signs::add);
      }
      opening = false;
      if (one.is(Upos.ADV)) {
        operators.modifier(outline, unit).ifPresent(signs::add);
      }
    }
    Unit last = outline.unit(outline.units().size() - 1);
    if (last.is(Upos.PUNCT) && last.word().form().startsWith("?")) {
      signs.add(Status.HYPOTHETICAL);
    }
  }
}
