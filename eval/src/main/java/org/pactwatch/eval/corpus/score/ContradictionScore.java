package org.pactwatch.eval.corpus.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pactwatch.eval.Rate;
import org.pactwatch.eval.corpus.truth.TruthContradiction;

/**
 * How well contradictions were found. A found pair of claims is right where one claim stands on one
 * side of a planted contradiction and one on the other; a planted contradiction is found where at
 * least one pair is right about it.
 *
 * @param planted how many are planted
 * @param found how many of them were found
 * @param pairs how many pairs were found
 * @param right how many of the pairs are right
 * @param kinds planted and found by kind
 */
public record ContradictionScore(
    int planted, int found, int pairs, int right, Map<String, Share> kinds) {
  public ContradictionScore {
    kinds = new TreeMap<>(kinds);
  }

  /** Precision over pairs, recall over what is planted. */
  public Rate rate() {
    return new Rate(share(right, pairs), share(found, planted));
  }

  static ContradictionScore of(List<TruthContradiction> planted, List<FoundContradiction> pairs) {
    Map<String, Set<Integer>> byDocument = new HashMap<>();
    for (int i = 0; i < planted.size(); i++) {
      for (TruthContradiction.Where one : planted.get(i).a()) {
        byDocument.computeIfAbsent(one.doc(), fresh -> new HashSet<>()).add(i);
      }
      for (TruthContradiction.Where one : planted.get(i).b()) {
        byDocument.computeIfAbsent(one.doc(), fresh -> new HashSet<>()).add(i);
      }
    }
    Set<Integer> found = new HashSet<>();
    int right = 0;
    for (FoundContradiction pair : pairs) {
      Set<Integer> candidates =
          new HashSet<>(byDocument.getOrDefault(pair.first().doc(), Set.of()));
      candidates.retainAll(byDocument.getOrDefault(pair.second().doc(), Set.of()));
      List<Integer> met = candidates.stream().filter(one -> meets(planted.get(one), pair)).toList();
      right += met.isEmpty() ? 0 : 1;
      found.addAll(met);
    }
    return new ContradictionScore(
        planted.size(), found.size(), pairs.size(), right, kinds(planted, found));
  }

  private static boolean meets(TruthContradiction planted, FoundContradiction pair) {
    return (stands(planted.a(), pair.first()) && stands(planted.b(), pair.second()))
        || (stands(planted.b(), pair.first()) && stands(planted.a(), pair.second()));
  }

  private static boolean stands(List<TruthContradiction.Where> side, FoundClaim claim) {
    List<TruthContradiction.Where> places = new ArrayList<>();
    claim
        .spans()
        .forEach(span -> places.add(new TruthContradiction.Where(claim.doc(), span, claim.type())));
    return side.stream().anyMatch(one -> places.stream().anyMatch(one::meets));
  }

  private static Map<String, Share> kinds(List<TruthContradiction> planted, Set<Integer> found) {
    Map<TruthContradiction.Kind, Share> kinds = new EnumMap<>(TruthContradiction.Kind.class);
    for (int i = 0; i < planted.size(); i++) {
      kinds.merge(planted.get(i).kind(), new Share(found.contains(i) ? 1 : 0, 1), Share::and);
    }
    Map<String, Share> named = new TreeMap<>();
    kinds.forEach((kind, share) -> named.put(kind.name().toLowerCase(Locale.ROOT), share));
    return named;
  }

  private static double share(int right, int all) {
    return all == 0 ? 0 : (double) right / all;
  }

  /** Some of all. */
  public record Share(int some, int all) {
    Share and(Share other) {
      return new Share(some + other.some, all + other.all);
    }
  }
}
