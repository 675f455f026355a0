package org.pactwatch.eval.quotes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.Rate;

/**
 * How a set of quotations compares with the gold.
 *
 * @param byKind counts by kind: the gold's for what it asks for, the found one's for what is extra
 * @param total counts over all kinds
 * @param matches what else is right in the loose matches
 * @param optional quotations that match an optional gold quotation
 * @param findings what to look at, document by document
 */
public record QuoteScore(
    Map<String, Count> byKind,
    Count total,
    MatchCount matches,
    int optional,
    List<Finding> findings) {

  /**
   * Counts of one kind.
   *
   * @param gold quotations asked for
   * @param loose those that one was found for
   * @param strict those that were found with all borders
   * @param extra found ones that match nothing
   */
  public record Count(int gold, int loose, int strict, int extra) {
    static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Count other) {
      return new Count(
          gold + other.gold, loose + other.loose, strict + other.strict, extra + other.extra);
    }

    /** Precision and recall of loose matches. */
    public Rate looseRate() {
      return Rate.of(loose, loose + extra, gold);
    }

    /** Precision and recall of strict matches. */
    public Rate strictRate() {
      return Rate.of(strict, loose + extra, gold);
    }
  }

  /** Of the loose matches: how many have the right speaker, the right kind, the right cue. */
  public record MatchCount(int speaker, int kind, int cue) {
    static final MatchCount NONE = new MatchCount(0, 0, 0);

    MatchCount plus(MatchCount other) {
      return new MatchCount(speaker + other.speaker, kind + other.kind, cue + other.cue);
    }
  }

  public QuoteScore {
    byKind = Collections.unmodifiableMap(new TreeMap<>(byKind));
    findings = List.copyOf(findings);
  }
}
