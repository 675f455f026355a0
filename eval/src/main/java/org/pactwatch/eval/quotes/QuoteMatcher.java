package org.pactwatch.eval.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pactwatch.eval.StandIns;

/** Pairs the quotations of one document with its gold, best pairs first, each once. */
record QuoteMatcher(StandIns standIns) {
  private static final double LEAST_OVERLAP = 0.5;

  private static final Comparator<Match> ORDER =
      Comparator.comparing(Match::strict)
          .thenComparingDouble(Match::overlap)
          .thenComparing(Match::speaker)
          .thenComparing(match -> !match.gold().optional())
          .reversed()
          .thenComparingInt(Match::goldIndex)
          .thenComparingInt(Match::quoteIndex);

  /**
   * A gold quotation and the one that was found for it.
   *
   * @param overlap how much of the longer both share, from a half to 1
   * @param strict whether all borders are the same
   * @param speaker whether the speaker is right
   */
  record Match(
      GoldQuote gold,
      int goldIndex,
      PredictedQuote quote,
      int quoteIndex,
      double overlap,
      boolean strict,
      boolean speaker) {}

  /** Returns the matches in the order of the gold. */
  List<Match> match(List<GoldQuote> gold, List<PredictedQuote> quotes, String text) {
    List<Match> pairs = new ArrayList<>();
    for (int q = 0; q < quotes.size(); q++) {
      Stretch found = Stretch.of(text, quotes.get(q).parts());
      for (int g = 0; g < gold.size(); g++) {
        Match pair = pair(gold.get(g), g, quotes.get(q), q, found);
        if (pair.overlap() >= LEAST_OVERLAP) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(ORDER);
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedQuotes = new HashSet<>();
    List<Match> taken = new ArrayList<>();
    for (Match pair : pairs) {
      if (!usedGold.contains(pair.goldIndex()) && !usedQuotes.contains(pair.quoteIndex())) {
        usedGold.add(pair.goldIndex());
        usedQuotes.add(pair.quoteIndex());
        taken.add(pair);
      }
    }
    taken.sort(Comparator.comparingInt(Match::goldIndex));
    return taken;
  }

  private Match pair(
      GoldQuote gold, int goldIndex, PredictedQuote quote, int index, Stretch found) {
    double overlap = gold.places().stream().mapToDouble(found::overlap).max().orElse(0);
    return new Match(
        gold,
        goldIndex,
        quote,
        index,
        overlap,
        gold.places().contains(found),
        gold.isSaidBy(quote.speaker(), standIns));
  }
}
