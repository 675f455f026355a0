package org.pactwatch.reading.claim;

import java.util.Set;

/**
 * The words beside which a trigger evokes its frame: "frapper … de sanctions" strikes nobody.
 *
 * @param with one of these lemmas must stand in the trigger's clause, unless there are none
 * @param without none of these may
 */
record Company(Set<String> with, Set<String> without) {
  Company {
    with = Set.copyOf(with);
    without = Set.copyOf(without);
  }

  /** Tells whether a unit stands in this company. */
  boolean fits(Outline outline, int unit) {
    boolean wanted = with.isEmpty();
    boolean unwanted = false;
    if (wanted && without.isEmpty()) {
      return true;
    }
    int clause = outline.clause(unit);
    for (int other = 0; other < outline.units().size(); other++) {
      if (other != unit && outline.clause(other) == clause) {
        String lemma = outline.unit(other).lemma();
        wanted |= with.contains(lemma);
        unwanted |= without.contains(lemma);
      }
    }
    return wanted && !unwanted;
  }
}
