package org.pactwatch.web.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days from left to right.
 *
 * @param first the first day
 * @param last the last day, not before the first
 * @param left where the first day stands
 * @param right where the last day stands
 */
record TimeAxis(LocalDate first, LocalDate last, double left, double right) {
  private static final int MOST_TICKS = 10;

  double place(LocalDate day) {
    long length = ChronoUnit.DAYS.between(first, last);
    if (length == 0) {
      return (left + right) / 2;
    }
    double share = ChronoUnit.DAYS.between(first, day) / (double) length;
    return left + Math.max(0, Math.min(1, share)) * (right - left);
  }

  /**
   * Days worth a mark: beginnings of years or months, not more than ten; the ends where both lie in
   * one month.
   */
  List<LocalDate> ticks() {
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    if (months <= 1) {
      return first.equals(last) ? List.of(first) : List.of(first, last);
    }
    int step = 1;
    for (int wider : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000}) {
      step = wider;
      if (months / wider <= MOST_TICKS) {
        break;
      }
    }
    LocalDate tick = first.withDayOfMonth(1);
    if (step >= 12) {
      int years = step / 12;
      tick = LocalDate.of(Math.floorDiv(first.getYear(), years) * years, 1, 1);
    } else {
      tick = tick.withMonth((tick.getMonthValue() - 1) / step * step + 1);
    }
    List<LocalDate> ticks = new ArrayList<>();
    for (; !tick.isAfter(last); tick = tick.plusMonths(step)) {
      if (!tick.isBefore(first)) {
        ticks.add(tick);
      }
    }
    return ticks;
  }

  /** Whether every mark stands at the beginning of a year. */
  boolean isOfYears() {
    return ticks().stream().allMatch(tick -> tick.getDayOfYear() == 1);
  }
}
