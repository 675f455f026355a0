package org.pactwatch.eval.contradictions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.contradictions.ContradictionScore.Halves;

/** Scores verdicts on the pairs of one file. Not for sharing between threads. */
public final class ContradictionScorer {
  private final List<SentencePair> odd = new ArrayList<>();
  private final List<SentencePair> even = new ArrayList<>();
  private final List<SentencePair> all;
  private final Map<Integer, List<PairSign>> signs = new HashMap<>();

  public ContradictionScorer(List<SentencePair> pairs) {
    all = List.copyOf(pairs);
    all.forEach(pair -> (pair.number() % 2 == 1 ? odd : even).add(pair));
  }

  /**
   * Takes the verdict on a pair: contradictory where any sign shows.
   *
   * @param shown the signs that it is contradictory
   */
  public void add(SentencePair pair, List<PairSign> shown) {
    signs.put(pair.number(), List.copyOf(shown));
  }

  /** Returns the score of all verdicts taken; a pair without one counts as compatible. */
  public ContradictionScore score() {
    boolean most = 2 * all.stream().filter(SentencePair::contradictory).count() > all.size();
    // A threshold that was tuned on the pairs it is counted on would flatter the baseline.
    Halves overlap =
        new Halves(
            Counts.of(odd, WordOverlap.tunedOn(even)::isContradictory),
            Counts.of(even, WordOverlap.tunedOn(odd)::isContradictory));
    return new ContradictionScore(
        halves(pair -> !shown(pair).isEmpty()),
        halves(pair -> most),
        halves(pair -> true),
        overlap,
        bySign(),
        findings());
  }

  private Halves halves(Predicate<SentencePair> verdict) {
    return new Halves(Counts.of(odd, verdict), Counts.of(even, verdict));
  }

  private List<PairSign> shown(SentencePair pair) {
    return signs.getOrDefault(pair.number(), List.of());
  }

  private SortedMap<String, Counts> bySign() {
    TreeSet<String> kinds = new TreeSet<>();
    signs.values().forEach(shown -> shown.forEach(sign -> kinds.add(sign.kind())));
    SortedMap<String, Counts> counts = new TreeMap<>();
    for (String kind : kinds) {
      counts.put(
          kind,
          Counts.of(all, pair -> shown(pair).stream().anyMatch(sign -> sign.kind().equals(kind))));
    }
    return counts;
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (SentencePair pair : all) {
      boolean called = !shown(pair).isEmpty();
      if (called != pair.contradictory()) {
        findings.add(
            new Finding(
                called ? Finding.Kind.EXTRA : Finding.Kind.MISSED,
                pair.id(),
                called ? shown(pair).toString() : "no sign"));
      }
    }
    return findings;
  }
}
