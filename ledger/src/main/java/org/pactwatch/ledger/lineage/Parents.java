package org.pactwatch.ledger.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds for each document of a family the one it was most likely taken from: of those that are
 * elder, or may be, the one that holds most of its text; a credit or a known direction outweighs a
 * tenth of the text; then the eldest, which others have it from too.
 */
final class Parents {
  private static final int TENTHS = 10;

  private final Matches matches;
  private final Precedence precedence;
  private final Pointers pointers;

  Parents(Matches matches, Precedence precedence, Pointers pointers) {
    this.matches = matches;
    this.precedence = precedence;
    this.pointers = pointers;
  }

  /**
   * A document that another may have been taken from.
   *
   * @param document the parent
   * @param match of both
   * @param verdict which is the elder
   * @param rank how well it explains the child
   * @param place its place among the family, the eldest first
   */
  record Parent(int document, Match match, Precedence.Verdict verdict, int rank, int place) {
    boolean isDetermined() {
      return verdict.elder() != Precedence.Elder.UNKNOWN;
    }
  }

  private static final Comparator<Parent> BEST_FIRST =
      Comparator.comparingInt(Parent::rank).reversed().thenComparingInt(Parent::place);

  /**
   * Returns each child's parent.
   *
   * @param family its documents, the eldest first as far as days tell, then by id
   */
  Map<Integer, Parent> of(List<Integer> family) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < family.size(); i++) {
      places.put(family.get(i), i);
    }
    Map<Integer, Parent> parents = new HashMap<>();
    for (int child : family) {
      matches.of(child).stream()
          .filter(match -> match.similarity() >= Weighing.COPY)
          .filter(match -> places.containsKey(match.other(child)))
          .flatMap(match -> parent(child, match, places).stream())
          .sorted(BEST_FIRST)
          .filter(parent -> !descends(parent.document(), child, parents))
          .findFirst()
          .ifPresent(parent -> parents.put(child, parent));
    }
    return parents;
  }

  private Optional<Parent> parent(int child, Match match, Map<Integer, Integer> places) {
    int other = match.other(child);
    Precedence.Verdict verdict = precedence.of(match);
    Precedence.Elder wanted =
        other == match.first() ? Precedence.Elder.FIRST : Precedence.Elder.SECOND;
    boolean unknown = verdict.elder() == Precedence.Elder.UNKNOWN;
    // Where nothing tells, the order of the family decides, so that one of the two is the child.
    boolean fits = unknown ? places.get(other) < places.get(child) : verdict.elder() == wanted;
    if (!fits) {
      return Optional.empty();
    }
    int rank =
        (int) Math.round(TENTHS * match.from(child).firstInSecond())
            + (unknown ? 0 : 1)
            + (pointers.pointsTo(child, other) ? 1 : 0);
    return Optional.of(new Parent(other, match, verdict, rank, places.get(other)));
  }

  /** Credits may run against days; a tree must not run in a circle. */
  private static boolean descends(int document, int from, Map<Integer, Parent> parents) {
    int at = document;
    while (at != from && parents.containsKey(at)) {
      at = parents.get(at).document();
    }
    return at == from;
  }
}
