package org.pactwatch.output.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.line.DaySpan;

final class DaysTest {
  @Test
  void daysMonthsAndYearsHaveTheirNames() {
    assertEquals("25 May 2023", days("2023-05-25", "2023-05-25"));
    assertEquals("February 2024", days("2024-02-01", "2024-02-29"));
    assertEquals("2023", days("2023-01-01", "2023-12-31"));
  }

  @Test
  void otherStretchesShowBothEnds() {
    assertEquals("1 May 2023 – 30 June 2023", days("2023-05-01", "2023-06-30"));
    assertEquals("1 January 2022 – 31 December 2023", days("2022-01-01", "2023-12-31"));
    assertEquals("1 February 2024 – 28 February 2024", days("2024-02-01", "2024-02-28"));
  }

  private static String days(String first, String last) {
    return Days.of(new DaySpan(LocalDate.parse(first), LocalDate.parse(last)));
  }
}
