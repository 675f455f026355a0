package org.pactwatch.model.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimexDaysTest {

  private static void covers(String value, String first, String last) {
    assertEquals(
        Optional.of(new TimexDays(LocalDate.parse(first), LocalDate.parse(last))),
        TimexDays.of(value),
        value);
  }

  @Test
  void coversEveryCalendarUnit() {
    covers("2024", "2024-01-01", "2024-12-31");
    covers("2024-H2", "2024-07-01", "2024-12-31");
    covers("2024-Q2", "2024-04-01", "2024-06-30");
    covers("2024-02", "2024-02-01", "2024-02-29");
    covers("2024-02-29", "2024-02-29", "2024-02-29");
    covers("2024-02-29TMO", "2024-02-29", "2024-02-29");
    covers("2023-04-10T11:37", "2023-04-10", "2023-04-10");
  }

  @Test
  void coversIsoWeeksAcrossTheYear() {
    covers("2020-W53", "2020-12-28", "2021-01-03");
    covers("2021-W01", "2021-01-04", "2021-01-10");
    covers("2003-W05-WE", "2003-02-01", "2003-02-02");
  }

  @Test
  void coversSeasonsDecadesAndCenturies() {
    covers("2024-WI", "2023-12-01", "2024-02-29");
    covers("2024-SU", "2024-06-01", "2024-08-31");
    covers("199", "1990-01-01", "1999-12-31");
    covers("19", "1900-01-01", "1999-12-31");
  }

  @Test
  void coversIntervals() {
    covers("2023-05-03/2023-05-05", "2023-05-03", "2023-05-05");
    covers("2020/2022", "2020-01-01", "2022-12-31");
    assertEquals(Optional.empty(), TimexDays.of("2022/2020"));
  }

  @Test
  void whatNamesNoKnownDaysCoversNone() {
    for (String value :
        new String[] {"P3D", "PXY", "XXXX-WXX-4", "XXXX-SU", "PRESENT_REF", "2023-02-30", ""}) {
      assertEquals(Optional.empty(), TimexDays.of(value), value);
    }
  }

  @Test
  void comparesDays() {
    TimexDays may = TimexDays.of("2023-05").orElseThrow();
    assertTrue(may.contains(LocalDate.of(2023, 5, 31)));
    assertTrue(may.overlaps(TimexDays.of("2023-W22").orElseThrow()));
    assertFalse(may.overlaps(TimexDays.of("2023-06").orElseThrow()));
  }
}
