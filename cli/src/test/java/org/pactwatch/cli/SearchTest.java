package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.cli.console.Terminal;

/** What a search of the samples finds. */
class SearchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path ledger;

  @BeforeAll
  static void readSamples() {
    ledger = folder.resolve("samples.ledger");
    assertEquals(0, Run.of("read", Run.SAMPLES, "--ledger", ledger).code());
  }

  private static JsonNode json(Object... words) throws IOException {
    List<Object> all = new ArrayList<>(List.of("search", "--ledger", ledger, "--format", "json"));
    all.addAll(List.of(words));
    Run run = Run.of(all.toArray());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    return JSON.readTree(run.out());
  }

  @Test
  void documentsWithTheWordsMarked() {
    Run run = Run.of("search", "Iskander transfert", "--in", "documents", "--ledger", ledger);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("document  stockage  "), run.out());
    assertTrue(run.out().contains("⟦Iskander⟧-M"), run.out());
    assertTrue(run.out().contains("⟦transfert⟧"), run.out());
    assertTrue(run.out().endsWith(" hits\n"), run.out());
    assertFalse(run.out().contains("\u001b"));
    Run seen = Run.on(new Terminal(true, false), "search", "Iskander", "--ledger", ledger);
    assertTrue(seen.out().contains("\u001b[1;33mIskander\u001b[0m"), seen.out());
  }

  @Test
  void marksStandInTheOriginals() throws IOException {
    JsonNode found = json("ogives", "--in", "documents", "--limit", "100");
    assertEquals(found.get("total").asInt(), found.get("hits").size());
    int traced = 0;
    for (JsonNode hit : found.get("hits")) {
      String original = original(hit.get("id").asText());
      List<JsonNode> texts = new ArrayList<>(List.of(hit.get("title")));
      hit.get("excerpts").forEach(texts::add);
      for (JsonNode text : texts) {
        for (JsonNode mark : text.get("marks")) {
          String words = slice(text.get("text").asText(), mark);
          assertTrue(words.toLowerCase(Locale.ROOT).startsWith("ogive"), words);
          if (!mark.get("original").isNull()) {
            assertEquals(words, slice(original, mark.get("original")));
            traced++;
          }
        }
      }
    }
    assertTrue(traced > 5, "expected many marks, got " + traced);
  }

  private static String original(String id) throws IOException {
    Path text = Run.SAMPLES.resolve(id + ".txt");
    return Files.readString(Files.exists(text) ? text : Run.SAMPLES.resolve(id + ".html"));
  }

  private static String slice(String text, JsonNode span) {
    return text.substring(span.get("start").asInt(), span.get("end").asInt());
  }

  @Test
  void linesAndWhatIsChosen() throws IOException {
    JsonNode lines = json("Belarus", "--in", "lines", "--type", "deployment");
    assertTrue(lines.get("total").asInt() > 0);
    for (JsonNode hit : lines.get("hits")) {
      assertEquals("line", hit.get("kind").asText());
      assertEquals("deployment", hit.get("facts").get("type").asText());
      assertEquals(0, Run.of("show", hit.get("id").asText(), "--ledger", ledger).code());
    }
    JsonNode all = json("Biélorussie", "--limit", "1000");
    JsonNode armenian = json("Biélorussie", "--limit", "1000", "--participant", "ARM");
    JsonNode late = json("Biélorussie", "--limit", "1000", "--from", "2023-06-01");
    JsonNode early = json("Biélorussie", "--limit", "1000", "--to", "2022-12-31");
    for (JsonNode some : List.of(armenian, late, early)) {
      assertTrue(some.get("total").asInt() > 0, some.toString());
      assertTrue(some.get("total").asInt() < all.get("total").asInt(), some.toString());
    }
  }

  @Test
  void theSameBytesWhereverTheIndexComesFrom() throws IOException {
    Run before = Run.of("search", "armes nucléaires", "--ledger", ledger);
    Path index = ledger.resolveSibling("samples.ledger-search");
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(before.out(), Run.of("search", "armes nucléaires", "--ledger", ledger).out());
    Path copy = Files.copy(ledger, folder.resolve("copy.ledger"));
    Files.writeString(folder.resolve("copy.ledger-search"), "in the way");
    Run inMemory = Run.of("search", "armes nucléaires", "--ledger", copy);
    assertEquals(before.out(), inMemory.out());
    assertEquals(0, inMemory.code());
    assertTrue(inMemory.err().startsWith("INDEX_UNWRITABLE " + copy + "-search: "), inMemory.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"ogives", "Minsk *", "-", "a*b", "Minsk -", "\"\"", " "})
  void whatIsNoQueryIsToldInOneLine(String words) {
    Run run = Run.of("search", "--ledger", ledger, "--", words);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("BAD_QUERY \""), run.err());
  }

  @Test
  void wrongUse() {
    for (List<String> wrong :
        List.of(
            List.of("--limit", "0"),
            List.of("--in", "titles"),
            List.of("--from", "2023-05-02", "--to", "2023-05-01"))) {
      List<Object> words = new ArrayList<>(List.of("search", "Minsk", "--ledger", ledger));
      words.addAll(wrong);
      Run run = Run.of(words.toArray());
      assertEquals(1, run.code());
      assertTrue(run.err().startsWith("BAD_OPTION pactwatch search"), run.err());
    }
  }
}
