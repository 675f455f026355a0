package org.pactwatch.eval.factuality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.Rate;
import org.pactwatch.model.claim.Status;

/**
 * How far the classes of claims are those of the gold events.
 *
 * @param byClass counts by class, in order of life; only classes that occur
 * @param total counts over all classes
 * @param sources events found whose innermost speaker is right
 * @param findings what to look at, document by document
 */
public record FactualityScore(
    Map<Status, Count> byClass, Count total, int sources, List<Finding> findings) {
  /** A class with fewer gold events says more about chance than about the system. */
  public static final int LEAST_GOLD = 3;

  /**
   * Counts of one class.
   *
   * @param gold events of this class
   * @param found those that a claim was found for
   * @param told events found whose claim is of this class
   * @param right events found of this class whose claim is of it, or of another fair one
   */
  public record Count(int gold, int found, int told, int right) {
    static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Count other) {
      return new Count(
          gold + other.gold, found + other.found, told + other.told, right + other.right);
    }

    /** Precision and recall over the events that were found. */
    public Rate rate() {
      return Rate.of(right, told, found);
    }

    /** Precision and recall over all events. */
    public Rate rateOfAll() {
      return Rate.of(right, told, gold);
    }
  }

  public FactualityScore {
    byClass = Collections.unmodifiableMap(new EnumMap<>(byClass));
    findings = List.copyOf(findings);
  }

  /** Mean F1 over the classes of which at least {@value #LEAST_GOLD} events were found. */
  public double macroF1() {
    return macro(Count::found, count -> count.rate().f1());
  }

  /** Mean F1 over all events, of the classes with at least {@value #LEAST_GOLD}. */
  public double macroF1OfAll() {
    return macro(Count::gold, count -> count.rateOfAll().f1());
  }

  /** The share of events found whose class is right. */
  public double accuracy() {
    return total.rate().recall();
  }

  /** Returns the classes that the gold has, but too few of, in order of life. */
  public List<Status> rare(ToIntFunction<Count> events) {
    return byClass.entrySet().stream()
        .filter(one -> one.getValue().gold() > 0)
        .filter(one -> events.applyAsInt(one.getValue()) < LEAST_GOLD)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double macro(ToIntFunction<Count> events, ToDoubleFunction<Count> f1) {
    return byClass.values().stream()
        .filter(count -> events.applyAsInt(count) >= LEAST_GOLD)
        .mapToDouble(f1)
        .average()
        .orElse(0);
  }
}
