package org.pactwatch.web.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void marksWhatOnlyOneOfTwoHas() {
    Comparison comparison =
        Comparison.of(
            List.of("Ostravie livre dix chars.", "Fin."),
            List.of("Ostravie livre douze chars.", "Fin."));
    assertEquals(List.of("dix"), alone(comparison.left()));
    assertEquals(List.of("douze"), alone(comparison.right()));
    assertEquals(0.8, comparison.same(), 1e-9);
  }

  @Test
  void keepsEveryWordOfBoth() {
    List<String> left = List.of("Un, deux.", "", "Trois !");
    List<String> right = List.of("Un… trois");
    Comparison comparison = Comparison.of(left, right);
    assertEquals(left, lines(comparison.left()));
    assertEquals(right, lines(comparison.right()));
  }

  @Test
  void equalTextsAreTheSameAndEmptyOnesToo() {
    assertEquals(1, Comparison.of(List.of("Un"), List.of("Un")).same());
    assertEquals(1, Comparison.of(List.of(), List.of()).same());
  }

  @Test
  void longTextsAreComparedByLines() {
    List<String> left = Collections.nCopies(4000, "un deux");
    assertFalse(Comparison.of(left, left).byWord());
    assertTrue(Comparison.of(List.of("un"), List.of("un")).byWord());
  }

  private static List<String> alone(List<List<Comparison.Run>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .filter(Comparison.Run::alone)
        .map(Comparison.Run::words)
        .toList();
  }

  private static List<String> lines(List<List<Comparison.Run>> lines) {
    return lines.stream()
        .map(line -> line.stream().map(Comparison.Run::words).collect(Collectors.joining()))
        .toList();
  }
}
