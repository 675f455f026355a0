package org.pactwatch.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.pactwatch.model.claim.TimeValue.Precision;

/** A unit of time: how TIMEX3 writes it, how to move by it. */
enum CalendarUnit {
  SECOND("T%sS"),
  MINUTE("T%sM"),
  HOUR("T%sH"),
  DAY("%sD"),
  WEEKEND("%sWE"),
  WEEK("%sW"),
  MONTH("%sM"),
  QUARTER("%sQ"),
  HALF("%sH"),
  YEAR("%sY"),
  DECADE("%sDE"),
  CENTURY("%sCE");

  private final String length;

  CalendarUnit(String length) {
    this.length = length;
  }

  /** The TIMEX3 value of so many units; {@code X} for an unknown count. */
  String duration(String count) {
    return switch (this) {
      case QUARTER, HALF -> months(count);
      default -> "P" + String.format(Locale.ROOT, length, count);
    };
  }

  private String months(String count) {
    int months = this == QUARTER ? 3 : 6;
    return count.matches("\\d+") ? "P" + Integer.parseInt(count) * months + "M" : "PXM";
  }

  /** Tells whether times can be counted in it without a clock. */
  boolean isCalendar() {
    return compareTo(DAY) >= 0;
  }

  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The value of the unit that holds a day. */
  String valueAt(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> day.getYear() + (day.getMonthValue() <= 6 ? "-H1" : "-H2");
      case YEAR -> day.toString().substring(0, 4);
      case DECADE -> day.toString().substring(0, 3);
      case CENTURY -> day.toString().substring(0, 2);
    };
  }

  private static String week(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  Precision precision() {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> Precision.PART_OF_DAY;
      case DAY -> Precision.DAY;
      case WEEKEND, WEEK -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case QUARTER -> Precision.QUARTER;
      case HALF -> Precision.HALF;
      case YEAR -> Precision.YEAR;
      case DECADE, CENTURY -> Precision.INTERVAL;
    };
  }
}
