package org.pactwatch.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  private static Figures figures(double words, double wallSeconds) {
    return new Figures(words, 1.5, 1.25, 1e8, 2e8, wallSeconds, 0.5);
  }

  @Test
  void figuresComeBackFromTheLineThatTheyWereWrittenTo() {
    Figures figures = figures(12_345, 1e-5);
    assertEquals(
        Optional.of(figures),
        Figures.find(Stream.of("a library says something", figures.toLine(), "and more")));
  }

  @Test
  void aProcessThatPrintedNoFiguresHasNone() {
    assertEquals(Optional.empty(), Figures.find(Stream.of("a library says something")));
  }

  @Test
  void aDamagedLineOfFiguresIsToldAsSuch() {
    IllegalArgumentException told =
        assertThrows(
            IllegalArgumentException.class, () -> Figures.find(Stream.of("FIGURES words=1")));
    assertEquals("expected start, got [words]", told.getMessage());
  }

  @Test
  void eachFigureHasAMedianOfItsOwn() {
    Figures median = Figures.median(List.of(figures(1, 9), figures(2, 7), figures(3, 8)));
    assertEquals(figures(2, 8), median);
  }

  @Test
  void workIsDoneAndTimed() throws IOException {
    Contestant contestant = () -> text -> text::length;
    Figures figures = Measurement.of(contestant, "abc", Effort.QUICK);
    assertEquals(3, figures.words());
    assertTrue(figures.wallSeconds() > 0, figures::toLine);
    assertTrue(figures.liveBytes() > 0, figures::toLine);
    assertTrue(figures.peakBytes() >= figures.liveBytes(), figures::toLine);
    assertTrue(figures.startSeconds() >= figures.loadSeconds(), figures::toLine);
  }
}
