package org.pactwatch.reading.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pactwatch.syntax.Upos;

/**
 * Numbers the clauses of a sentence: 0 is the main one. A relative clause ends where a comma leads
 * back to a finite verb; other borders open a clause that lasts to the next border.
 */
final class ClauseFinder {
  private static final String STRONG_BORDERS = ";:–—()[]";

  /** How far behind its verb a restriction may stand. */
  private static final int RESTRICTION = 5;

  private final ClaimGrammar grammar;

  ClauseFinder(ClaimGrammar grammar) {
    this.grammar = grammar;
  }

  int[] find(List<Unit> units, List<VerbGroup> groups) {
    int[] clauses = new int[units.size()];
    boolean[] finiteStart = new boolean[units.size() + 1];
    for (VerbGroup group : groups) {
      finiteStart[group.from()] |= group.is(VerbGroup.Form.FINITE);
    }
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> predicated = new HashSet<>();
    open.push(0);
    int last = 0;
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (at > 0 && finiteStart[at - 1]) {
        predicated.add(open.peek());
      }
      if (at > 0 && opensSubordinate(units, at) && !restricts(units, groups, at)) {
        open.push(++last);
      } else if (isStrongBorder(unit)) {
        open.clear();
        open.push(++last);
      } else if (isComma(unit) && at + 1 < units.size()) {
        // Only a clause that has its own verb can end here; else the verb to come is its own.
        if (open.size() > 1 && finiteStart[at + 1] && predicated.contains(open.peek())) {
          open.pop();
        }
      } else if (unit.is(Upos.CCONJ) && finiteStart[at + 1] && at > 0) {
        // "a signé et a livré": a new predicate, whose subject may be the one before.
        open.pop();
        open.push(++last);
      }
      clauses[at] = open.peek();
    }
    return clauses;
  }

  /** "n'entrera en vigueur qu'après …": a restriction, no clause. */
  private boolean restricts(List<Unit> units, List<VerbGroup> groups, int at) {
    boolean preposition =
        at + 1 < units.size()
            && (units.get(at + 1).is(Upos.ADP)
                || grammar.circumstances().contains(units.get(at + 1).lemma()));
    if (!preposition) {
      return false;
    }
    for (VerbGroup group : groups) {
      if (group.to() <= at && at - group.to() <= RESTRICTION) {
        for (int unit = group.from(); unit < group.head(); unit++) {
          if (grammar.negativeParticles().contains(units.get(unit).lemma())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean opensSubordinate(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.mention().isPresent()) {
      return false;
    }
    return unit.is(Upos.SCONJ)
        || grammar.isCondition(units, at)
        || (unit.is(Upos.PRON) && grammar.relatives().contains(unit.lemma()));
  }

  private static boolean isComma(Unit unit) {
    return unit.is(Upos.PUNCT) && unit.word().form().equals(",");
  }

  private static boolean isStrongBorder(Unit unit) {
    return unit.is(Upos.PUNCT) && STRONG_BORDERS.contains(unit.word().form());
  }
}
