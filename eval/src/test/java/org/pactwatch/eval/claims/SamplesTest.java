package org.pactwatch.eval.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.JsonFields;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.eval.Places;

/** Checks that the bundled sample and its gold fit each other. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path GOLD = SAMPLES.resolve("gold");

  @Test
  void everySampleHasItsDay() throws IOException {
    List<String> rows = Files.readAllLines(SAMPLES.resolve("published.tsv"));
    assertEquals("doc\tpublished", rows.get(0));
    TreeSet<String> dated = new TreeSet<>();
    for (String row : rows.subList(1, rows.size())) {
      int tab = row.indexOf('\t');
      assertFalse(LocalDate.parse(row.substring(tab + 1)).isBefore(LocalDate.of(2022, 2, 24)));
      dated.add(row.substring(0, tab));
    }
    try (Stream<Path> files = Files.list(SAMPLES)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".txt") || name.endsWith(".html"))
              .map(name -> name.substring(0, name.lastIndexOf('.')))
              .collect(Collectors.toCollection(TreeSet::new)),
          dated);
    }
  }

  @Test
  void everyAnchorStandsInItsText() {
    for (GoldDocument document : GoldDocument.readAll(GOLD, SAMPLES, Optional.empty())) {
      for (GoldClaim claim : document.claims()) {
        for (String anchor : claim.anchors()) {
          assertFalse(Places.all(document.text(), List.of(anchor)).isEmpty(), claim.id());
        }
      }
    }
    JsonFile.whole(GOLD.resolve("traps.json"))
        .each(JsonFields::texts)
        .forEach(
            (name, traps) -> {
              String text = JsonFile.text(SAMPLES.resolve(name + ".txt"));
              traps.forEach(trap -> assertFalse(Places.all(text, List.of(trap)).isEmpty(), trap));
            });
  }

  @Test
  void theGoldFindsItself() throws IOException {
    DamagedGold undamaged = new DamagedGold(List.of(), new Random(0), 0);
    String claims = String.join("\n", undamaged.claims(GOLD, SAMPLES));
    ClaimScore score =
        ClaimScorer.over(
                GOLD,
                SAMPLES,
                Optional.of(GOLD.resolve("traps.json")),
                Optional.empty(),
                Optional.empty())
            .score(PredictedClaim.parse("gold", claims));
    assertEquals(1.0, score.lenient().f1(), ClaimScoreText.findings(score));
    assertEquals(1.0, score.strict().f1(), ClaimScoreText.findings(score));
    assertEquals(score.evidence().spans(), score.evidence().spansExact());
    assertEquals(0, score.evidence().trapped());
  }
}
