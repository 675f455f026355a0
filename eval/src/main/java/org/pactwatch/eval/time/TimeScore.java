package org.pactwatch.eval.time;

import java.util.List;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.Rate;

/**
 * How a set of time expressions compares with the gold.
 *
 * @param gold expressions of the gold
 * @param found expressions found
 * @param matches what is right among both
 * @param findings what to look at, document by document
 */
public record TimeScore(int gold, int found, Matches matches, List<Finding> findings) {

  /** Pairs that overlap, and of these: of the same extent, of the same type, of the same value. */
  public record Matches(int relaxed, int strict, int type, int value) {
    static final Matches NONE = new Matches(0, 0, 0, 0);

    Matches plus(Matches other) {
      return new Matches(
          relaxed + other.relaxed, strict + other.strict, type + other.type, value + other.value);
    }
  }

  public TimeScore {
    findings = List.copyOf(findings);
  }

  public Rate relaxed() {
    return Rate.of(matches.relaxed(), found, gold);
  }

  public Rate strict() {
    return Rate.of(matches.strict(), found, gold);
  }

  /** Relaxed matches of the right type. */
  public Rate type() {
    return Rate.of(matches.type(), found, gold);
  }

  /** Relaxed matches of the right value. */
  public Rate value() {
    return Rate.of(matches.value(), found, gold);
  }
}
