package org.pactwatch.eval.claims;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.Rate;

/**
 * How a set of claims compares with the gold.
 *
 * @param byType counts by claim type, in the order of type names
 * @param totals counts over all types
 * @param roles participants over all matches
 * @param slots how often a slot was asked for in a match, and right; in the order of {@link Slot}
 * @param evidence what the spans of all claims are worth
 * @param findings what to look at, document by document
 */
public record ClaimScore(
    Map<String, TypeCount> byType,
    Totals totals,
    RoleCount roles,
    Map<Slot, SlotCount> slots,
    EvidenceCount evidence,
    List<Finding> findings) {

  /** Gold claims asked for, those found, and claims of this type that match nothing. */
  public record TypeCount(int gold, int found, int extra) {
    TypeCount plus(TypeCount other) {
      return new TypeCount(gold + other.gold, found + other.found, extra + other.extra);
    }
  }

  /**
   * Counts over all types.
   *
   * @param gold gold claims asked for
   * @param matched those that a claim matches
   * @param strict those that a claim matches in all that is asked
   * @param extra claims that match nothing
   * @param optional claims that match an optional gold claim
   */
  public record Totals(int gold, int matched, int strict, int extra, int optional) {
    static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    Totals plus(Totals other) {
      return new Totals(
          gold + other.gold,
          matched + other.matched,
          strict + other.strict,
          extra + other.extra,
          optional + other.optional);
    }
  }

  /** How often a slot was right, of how often it was asked for. */
  public record SlotCount(int right, int asked) {
    SlotCount plus(SlotCount other) {
      return new SlotCount(right + other.right, asked + other.asked);
    }
  }

  /**
   * What the spans of all claims are worth.
   *
   * @param spansExact spans whose words stand in the text at their very offsets
   * @param spans all spans
   * @param trapped claims with a span in words that make no claim
   */
  public record EvidenceCount(int spansExact, int spans, int trapped) {
    static final EvidenceCount NONE = new EvidenceCount(0, 0, 0);

    EvidenceCount plus(EvidenceCount other) {
      return new EvidenceCount(
          spansExact + other.spansExact, spans + other.spans, trapped + other.trapped);
    }
  }

  public ClaimScore {
    byType = Collections.unmodifiableMap(new TreeMap<>(byType));
    slots = Collections.unmodifiableMap(new TreeMap<>(slots));
    findings = List.copyOf(findings);
  }

  /** Precision and recall of matches. */
  public Rate lenient() {
    return Rate.of(totals.matched(), totals.matched() + totals.extra(), totals.gold());
  }

  /** Precision and recall of matches that are right in all that is asked. */
  public Rate strict() {
    return Rate.of(totals.strict(), totals.matched() + totals.extra(), totals.gold());
  }

  /** Precision and recall of participants in matches. */
  public Rate roleRate() {
    return Rate.of(roles.right(), roles.given(), roles.wanted());
  }
}
