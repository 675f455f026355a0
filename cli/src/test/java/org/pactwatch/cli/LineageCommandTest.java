package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code lineage} answers over the samples: two of them are cuts, three credit an agency whose
 * dispatches are not there, all others stand alone.
 */
class LineageCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path ledger;

  @BeforeAll
  static void readSamples() {
    ledger = folder.resolve("samples.ledger");
    Path published = Run.SAMPLES.resolve("published.tsv");
    Run run = Run.of("read", Run.SAMPLES, "--ledger", ledger, "--published", published);
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void findsTheCopiesAmongTheSamplesAndNoOthers() throws Exception {
    Map<String, String> parents = new TreeMap<>();
    List<String> documents = new ArrayList<>();
    for (String line :
        Run.of("lineage", "--ledger", ledger, "--format", "json").out().lines().toList()) {
      JsonNode document = JSON.readTree(line);
      documents.add(document.get("doc").asText());
      if (document.get("similarity").asDouble() > 0) {
        parents.put(document.get("doc").asText(), document.get("parent").asText());
        assertTrue(document.get("reasons").size() > 1, line);
      }
    }
    assertEquals(documents.stream().sorted().toList(), documents);
    assertEquals(
        Map.of(
            "ogives-breve", "outside: text:Rutapress",
            "stockage", "outside: text:Rutapress",
            "stockage-gazette", "stockage"),
        parents);
  }

  @Test
  void aTreeTellsWhoHasItFromWhomAndWhy() {
    String tree = Run.of("lineage", "--ledger", ledger).out();
    assertTrue(tree.contains("family stockage: 2 documents, from outside: text:Rutapress\n"), tree);
    assertTrue(tree.contains("\n      stockage-gazette  cut  "), tree);
    assertTrue(tree.contains("because stockage was published on 2023-05-25"), tree);
    assertTrue(tree.endsWith(" documents stand alone\n"), tree);
  }

  @Test
  void aDocumentHasOneFamily() {
    String tree = Run.of("lineage", "stockage-gazette", "--ledger", ledger).out();
    assertTrue(tree.startsWith("family stockage: 2 documents"), tree);
    assertFalse(tree.contains("ogives"), tree);
    String alone = Run.of("lineage", "vilnius", "--ledger", ledger).out();
    assertEquals("family vilnius: 1 document, from vilnius\n  vilnius\n", alone);
  }

  @Test
  void anUnknownDocumentIsTold() {
    Run run = Run.of("lineage", "stokage", "--ledger", ledger);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("NOT_FOUND stokage"), run.err());
    Run format = Run.of("lineage", "--ledger", ledger, "--format", "forest");
    assertEquals(1, format.code());
    assertTrue(format.err().contains("expected one of [tree, json]"), format.err());
  }
}
