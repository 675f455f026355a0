package org.pactwatch.ledger.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaySpanTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01/2023-12-31",
    "2024-02, 2024-02-01/2024-02-29",
    "2023-H2, 2023-07-01/2023-12-31",
    "2023-Q2, 2023-04-01/2023-06-30",
    "2023-W21, 2023-05-22/2023-05-28",
    "2020-W53, 2020-12-28/2021-01-03",
    "2023-05-25, 2023-05-25",
    "2023-05-25TMO, 2023-05-25",
    "2023-05/2023-06-03, 2023-05-01/2023-06-03"
  })
  void coversTheDaysOfAValue(String value, String days) {
    assertEquals(days, DaySpan.of(value).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "PRESENT_REF", "P3D", "2023-13", "2023-02-30", "2023-06/2023-05", "/"})
  void namesNoDaysWhereTheValueNamesNone(String value) {
    assertEquals(Optional.empty(), DaySpan.of(value));
  }
}
