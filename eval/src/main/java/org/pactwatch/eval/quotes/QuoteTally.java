package org.pactwatch.eval.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.StandIns;
import org.pactwatch.eval.quotes.QuoteMatcher.Match;
import org.pactwatch.eval.quotes.QuoteScore.Count;
import org.pactwatch.eval.quotes.QuoteScore.MatchCount;
import org.pactwatch.model.text.Span;

/** Adds up documents, one after the other, to a score. For one thread. */
final class QuoteTally {
  private final QuoteMatcher matcher;
  private final Map<String, Count> byKind = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private Count total = Count.NONE;
  private MatchCount matches = MatchCount.NONE;
  private int optional;

  QuoteTally(StandIns standIns) {
    this.matcher = new QuoteMatcher(standIns);
  }

  void add(GoldQuotes document, List<PredictedQuote> quotes) {
    List<Match> found = matcher.match(document.quotes(), quotes, document.text());
    Set<Integer> goldFound = new HashSet<>();
    Set<Integer> matched = new HashSet<>();
    for (Match match : found) {
      goldFound.add(match.goldIndex());
      matched.add(match.quoteIndex());
      addMatch(document, match);
    }
    for (int g = 0; g < document.quotes().size(); g++) {
      GoldQuote gold = document.quotes().get(g);
      if (!gold.optional()) {
        count(gold.kind(), new Count(1, 0, 0, 0));
        if (!goldFound.contains(g)) {
          find(Finding.Kind.MISSED, document, gold.kind() + " " + wanted(gold));
        }
      }
    }
    for (int q = 0; q < quotes.size(); q++) {
      if (!matched.contains(q)) {
        PredictedQuote quote = quotes.get(q);
        count(quote.kind(), new Count(0, 0, 0, 1));
        find(Finding.Kind.EXTRA, document, quote.kind() + " " + got(document, quote));
      }
    }
  }

  QuoteScore score() {
    return new QuoteScore(byKind, total, matches, optional, findings);
  }

  private void addMatch(GoldQuotes document, Match match) {
    GoldQuote gold = match.gold();
    if (gold.optional()) {
      optional++;
      return;
    }
    count(gold.kind(), new Count(0, 1, match.strict() ? 1 : 0, 0));
    boolean kind = gold.kind().equals(match.quote().kind());
    boolean cue = gold.hasCue(match.quote().cue());
    matches = matches.plus(new MatchCount(match.speaker() ? 1 : 0, kind ? 1 : 0, cue ? 1 : 0));
    if (!match.strict() || !match.speaker()) {
      find(
          Finding.Kind.INEXACT,
          document,
          gold.kind() + " " + wanted(gold) + " got " + got(document, match.quote()));
    }
  }

  private void count(String kind, Count more) {
    byKind.merge(kind, more, Count::plus);
    total = total.plus(more);
  }

  private void find(Finding.Kind kind, GoldQuotes document, String text) {
    findings.add(new Finding(kind, document.name(), text));
  }

  private static String wanted(GoldQuote gold) {
    return gold.speakers() + " «" + String.join(" … ", gold.content()) + "»";
  }

  private static String got(GoldQuotes document, PredictedQuote quote) {
    List<String> words = new ArrayList<>();
    for (Span part : quote.parts()) {
      words.add(part.of(document.text()));
    }
    return quote.speakers() + " «" + String.join(" … ", words) + "»";
  }
}
