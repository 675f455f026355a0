package org.pactwatch.eval.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-Q1, 2024-01-01, 2024-03-31",
    "2023-Q4, 2023-10-01, 2023-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2024-05-09, 2024-05-09, 2024-05-09",
    "2024-05-09TMO, 2024-05-09, 2024-05-09",
    "2023-12/2024-W02, 2023-12-01, 2024-01-14"
  })
  void coversTheDaysOfAValue(String value, String first, String last) {
    DayRange days = DayRange.of(value).orElseThrow();
    assertEquals(first, days.first().toString());
    assertEquals(last, days.last().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0000",
        "2023-13",
        "2023-02-30",
        "2023-W53",
        "2023-W00",
        "2023-H1",
        "PRESENT_REF",
        "2023/",
        "/2023",
        "T09",
        "23-05-01",
        "2023-Q5"
      })
  void hasNoDaysForOtherValues(String value) {
    assertTrue(DayRange.of(value).isEmpty(), value);
  }
}
