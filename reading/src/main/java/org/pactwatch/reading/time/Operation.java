package org.pactwatch.reading.time;

import java.util.Set;

/** How a rule's value is computed; what each one needs stands in its slots. */
enum Operation {
  /** A day, month, quarter, half or season of a year that is told, or the one nearest in time. */
  CALENDAR(
      "day",
      "month",
      "relative",
      "year",
      "short-year",
      "year-relative",
      "weekday",
      "quarter",
      "half",
      "season",
      "part",
      "hour",
      "minute",
      "second"),
  /** So many units before or after a day: {@code by}, or {@code count} times {@code direction}. */
  SHIFT("by", "count", "direction", "unit", "part"),
  /** The same, counted from an earlier expression. */
  SHIFT_FROM_EVENT("by", "count", "direction", "unit", "part"),
  /** A day of the week: by tense, or {@code relative} -1, 0, 1. */
  WEEKDAY("weekday", "relative", "part"),
  /** A clock time of a day that another expression gives. */
  CLOCK("hour", "minute", "second"),
  /** A part of a day that another expression gives. */
  PART("part"),
  /** A part of the day that the expression right before it gives; the two become one. */
  JOIN_PART("part"),
  /** An edge of the time that the expression right behind it gives; the two become one. */
  JOIN_EDGE(),
  /** Ten years: "199". */
  DECADE("decade"),
  /** A length of time. */
  DURATION("count", "unit"),
  /** Something that comes again: each unit, each weekday. */
  SET("count", "unit", "weekday", "part"),
  /** The value as the rule gives it. */
  LITERAL("value"),
  /** Words that look like a time and are none. */
  NOTHING();

  private final Set<String> slots;

  Operation(String... slots) {
    this.slots = Set.of(slots);
  }

  Set<String> slots() {
    return slots;
  }
}
