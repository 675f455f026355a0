package org.pactwatch.ledger.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Samples;

class DaySpanTest {
  private static final DaySpan MAY = DaySpan.of(Samples.time("2023-05")).orElseThrow();
  private static final DaySpan FIRST_OF_JUNE = DaySpan.of(LocalDate.of(2023, 6, 1));

  @Test
  void tellsHowFarTwoStretchesLieApart() {
    assertEquals(1, MAY.daysTo(FIRST_OF_JUNE));
    assertEquals(1, FIRST_OF_JUNE.daysTo(MAY));
    assertEquals(0, MAY.daysTo(DaySpan.of(LocalDate.of(2023, 5, 31))));
    assertEquals(31, MAY.length());
  }

  @Test
  void coversBothAndPrintsItself() {
    assertEquals("2023-05-01/2023-06-01", MAY.cover(FIRST_OF_JUNE).toString());
    assertEquals("2023-06-01", FIRST_OF_JUNE.toString());
  }

  @Test
  void namesNoDaysWhereATimeNamesNone() {
    assertEquals(Optional.empty(), DaySpan.of(Samples.time("PRESENT_REF")));
  }
}
