package org.pactwatch.reading.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.problem.ProblemException;

class QuantitiesTest {
  private static final String YAML =
      """
      numbers: {a: 1, one: 1, two: 2, seven: 7, twelve: 12, twenty: 20}
      multipliers: {hundred: 100, thousand: 1000, million: 1000000}
      collectives: {dozen: 12}
      shades: [good]
      joints: [and]
      joined: [one]
      articles: [a, one]
      singles: [second]
      links: [of]
      subsets: [of the]
      parts: [half]
      ranges: [{opens: between, joins: [and]}, {joins: [to, "-"]}]
      least: [at least, more than, no less than]
      most: [at most, less than]
      approximate: [about]
      measures: [ton]
      counters: [battery]
      examples: []
      """;

  private static final Quantities QUANTITIES = new Quantities(read(YAML));

  private static QuantityWords read(String yaml) {
    try (DataFile file =
        DataFile.parse(
            "sample.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))) {
      return QuantityWords.read(file);
    }
  }

  private static Optional<Quantity> at(String text) {
    return QUANTITIES.at(text, Optional.of("tank"));
  }

  private static void gives(String text, double least, double most, String expression) {
    assertEquals(
        Optional.of(
            new Quantity(
                OptionalDouble.of(least),
                OptionalDouble.of(most),
                false,
                Optional.of("tank"),
                expression)),
        at(text));
  }

  private static void silent(String text) {
    assertEquals(Optional.empty(), at(text), text);
  }

  @Test
  void figuresHaveThousandsOfEverySpelling() {
    gives("they sent 1 500 ", 1500, 1500, "1 500");
    gives("they sent 1\u202f500 ", 1500, 1500, "1\u202f500");
    gives("they sent 1\u00a0500\u00a0", 1500, 1500, "1\u00a0500");
    gives("they sent 10.000 ", 10000, 10000, "10.000");
    gives("they sent 2,5 million of ", 2_500_000, 2_500_000, "2,5 million");
  }

  @Test
  void wordsAddUpAndMultiply() {
    gives("they sent Twenty and one ", 21, 21, "Twenty and one");
    gives("they sent two hundred twelve ", 212, 212, "two hundred twelve");
    gives("they sent two thousand two hundred ", 2200, 2200, "two thousand two hundred");
    silent("they sent seven two ");
  }

  @Test
  void rangesHaveTwoBounds() {
    gives("they sent between seven and twenty ", 7, 20, "between seven and twenty");
    gives("they sent two to seven thousand ", 2000, 7000, "two to seven thousand");
    gives("they sent 20-30 ", 20, 30, "20-30");
  }

  @Test
  void boundsLeaveTheOtherSideOpen() {
    Quantity least = at("they sent at least seven ").orElseThrow();
    assertTrue(least.most().isEmpty() && least.least().getAsDouble() == 7);
    Quantity most = at("they sent less than seven ").orElseThrow();
    assertTrue(most.least().isEmpty() && most.most().getAsDouble() == 7);
    // It ends in "less than".
    assertTrue(at("they sent no less than seven ").orElseThrow().most().isEmpty());
  }

  @Test
  void collectivesAreAbout() {
    Quantity dozen = at("they sent more than a good dozen of ").orElseThrow();
    assertTrue(dozen.approximate());
    assertEquals(OptionalDouble.of(12), dozen.least());
    assertEquals("more than a good dozen", dozen.expression());
    assertTrue(at("about 300 ").orElseThrow().approximate());
    silent("they sent dozen of ");
  }

  @Test
  void articlesAndPartsGiveNone() {
    silent("they sent a ");
    silent("they sent half of the twelve ");
    silent("they sent 0,3 ");
    silent("they sent S-300 of ");
    silent("they sent B61-12 ");
    gives("they sent a second ", 1, 1, "a second");
    gives("they sent two of the twelve ", 2, 2, "two");
  }

  @Test
  void mistakesAreToldWithTheirLine() {
    ProblemException told =
        assertThrows(
            ProblemException.class, () -> read(YAML.replace("ton]", "ton]\nmoons: [moon]")));
    assertTrue(told.getMessage().contains("unknown key \"moons\""), told.getMessage());
    told = assertThrows(ProblemException.class, () -> read(YAML.replace("seven: 7", "seven: x")));
    assertTrue(told.getMessage().contains("sample.yaml:1"), told.getMessage());
  }
}
