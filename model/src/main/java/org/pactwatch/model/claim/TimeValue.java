package org.pactwatch.model.claim;

import java.util.Locale;
import java.util.Objects;

/**
 * A time that words tell.
 *
 * @param value ISO 8601 or TIMEX3: {@code 2023}, {@code 2023-05}, {@code 2023-W21}, {@code
 *     2023-05-25}, {@code a/b} for an interval
 * @param precision how exact it is
 * @param expression the words
 * @param anchor what the words were resolved against
 */
public record TimeValue(String value, Precision precision, String expression, Anchor anchor) {
  public TimeValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(anchor, "anchor");
  }

  /** How exact a time is. */
  public enum Precision {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    PART_OF_DAY,
    INTERVAL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What a time was resolved against. */
  public enum Anchor {
    /** The day of publication. */
    PUBLISHED,
    /** Nothing: an absolute date in the words. */
    TEXT,
    /** Another event of the text. */
    EVENT,
    /** The day a quotation was spoken. */
    QUOTATION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
