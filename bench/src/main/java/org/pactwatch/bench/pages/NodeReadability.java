package org.pactwatch.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pactwatch.bench.measure.Effort;

/** Mozilla's Readability on Node, as a process of its own. */
final class NodeReadability {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private NodeReadability() {}

  /**
   * What a run gave.
   *
   * @param texts the article text of each page
   * @param pagesPerSecond as the process itself measured
   */
  record Run(List<String> texts, double pagesPerSecond) {}

  static Run run(Path folder, List<String> markups, Effort effort, Path work)
      throws IOException, InterruptedException {
    Path pages = work.resolve("pages.json");
    Path result = work.resolve("readability.json");
    MAPPER.writeValue(pages.toFile(), markups);
    Process process =
        new ProcessBuilder(
                "node",
                folder.resolve("extract.mjs").toString(),
                pages.toString(),
                result.toString(),
                String.valueOf(effort.rounds()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("readability.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(
          "expected Readability to run on Node, got "
              + Files.readString(work.resolve("readability.log")).strip());
    }
    JsonNode json = MAPPER.readTree(result.toFile());
    List<String> texts = new ArrayList<>();
    json.path("texts").forEach(text -> texts.add(text.asText()));
    return new Run(texts, json.path("pagesPerSecond").asDouble());
  }
}
