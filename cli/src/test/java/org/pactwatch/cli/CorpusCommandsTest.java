package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a generated corpus through reading to its score. */
class CorpusCommandsTest {
  @TempDir Path folder;

  @Test
  void aGeneratedCorpusIsReadAndScored() throws Exception {
    Path corpus = folder.resolve("corpus");
    Path ledger = folder.resolve("corpus.ledger");
    Run made = Run.of("eval", "generate", corpus, "--articles", 40, "--seed", 3);
    assertEquals(0, made.code(), made.err());
    assertTrue(made.out().contains("documents"), made.out());
    Run read =
        Run.of(
            "read",
            corpus.resolve("articles"),
            "--published",
            corpus.resolve("published.tsv"),
            "--ledger",
            ledger);
    assertEquals(0, read.code(), read.err());
    Run json = Run.of("eval", "corpus", corpus, "--ledger", ledger, "--format", "json");
    assertEquals(0, json.code(), json.err());
    JsonNode score = new ObjectMapper().readTree(json.out());
    assertEquals(40, score.at("/copies/documents").asInt());
    int claims = score.at("/lines/claims").asInt();
    int found = score.at("/lines/found").asInt();
    assertTrue(found >= 0.9 * claims, "the reader must find what the corpus says: " + json.out());
    assertTrue(score.at("/lines/precision").asDouble() > 0.8, json.out());
    Run text = Run.of("eval", "corpus", corpus, "--ledger", ledger);
    assertTrue(text.out().startsWith("copies          ARI "), text.out());
  }

  @Test
  void aFolderWithFilesAndAMissingCorpusAreTold() {
    Run full = Run.of("eval", "generate", Run.SAMPLES, "--articles", 1, "--seed", 1);
    assertEquals(1, full.code());
    assertEquals(1, full.problems().size(), full.err());
    Run none = Run.of("eval", "generate", folder.resolve("x"), "--articles", 0, "--seed", 1);
    assertEquals(1, none.code());
    assertTrue(none.err().contains("expected 1 article"), none.err());
    Run missing =
        Run.of("eval", "corpus", folder.resolve("nothing"), "--ledger", folder.resolve("l"));
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("BAD_GOLD"), missing.err());
  }
}
