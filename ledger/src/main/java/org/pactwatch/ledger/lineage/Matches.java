package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pairs of a corpus that are alike enough to matter; documents are numbers from 0. */
final class Matches {
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::similarity)
          .reversed()
          .thenComparingInt(Match::first)
          .thenComparingInt(Match::second);

  private final Map<Long, Match> byPair = new HashMap<>();
  private final List<List<Match>> byDocument = new ArrayList<>();

  /** Makes an empty collection for documents from 0 on. */
  Matches(int documents) {
    for (int i = 0; i < documents; i++) {
      byDocument.add(new ArrayList<>());
    }
  }

  /** Adds a pair, once however often it is told. */
  void add(Match match) {
    if (byPair.put(Pairs.of(match.first(), match.second()), match) == null) {
      byDocument.get(match.first()).add(match);
      byDocument.get(match.second()).add(match);
    }
  }

  Optional<Match> between(int one, int other) {
    return Optional.ofNullable(byPair.get(Pairs.of(one, other)));
  }

  /** The pairs that a document is one of. */
  List<Match> of(int document) {
    return List.copyOf(byDocument.get(document));
  }

  /** All pairs, the most alike first. */
  List<Match> bestFirst() {
    return byPair.values().stream().sorted(BEST_FIRST).toList();
  }
}
