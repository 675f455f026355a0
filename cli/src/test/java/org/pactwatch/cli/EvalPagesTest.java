package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evaluations of pages, end to end, on a page of our own. */
class EvalPagesTest {
  private static final String FIRST =
      "The two states signed the treaty of the river in the spring, and their armies will train together.";
  private static final String SECOND =
      "The parliament of the northern state has still to agree, its speaker said on Tuesday, before anything is in force.";
  private static final String MARKUP =
      "<html><body><nav><a href=/>Home</a> <a href=/w>World</a></nav><article><h1>A treaty for the river</h1>"
          + "<p class=date>Published 5 March 2024</p><p>"
          + FIRST
          + "</p><p>"
          + SECOND
          + "</p></article><div class=related><a href=/x>Another story of another day</a></div></body></html>";

  @TempDir Path folder;

  @BeforeEach
  void writePage() throws IOException {
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("html/one.html"), MARKUP);
  }

  @Test
  void articles() throws IOException {
    writeArticle();
    Run run = Run.of("eval", "pages", folder, "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0"), run.out());
  }

  @Test
  void flattenedLines() throws IOException {
    writeArticle();
    Run run = Run.of("eval", "flattened", folder, "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("{\"line_precision\":1.0,\"line_recall\":1.0"), run.out());
  }

  @Test
  void segmentsAndDays() throws IOException {
    Files.writeString(
        folder.resolve("gold.json"),
        "{\"https://example.org/\": {\"file\": \"one.html\", \"date\": \"2024-03-05\","
            + " \"with\": [\"treaty of the river\"], \"without\": [\"Another story\"]}}");
    Run pages = Run.of("eval", "pages", folder, "--format", "json");
    assertTrue(pages.out().contains("\"segments_f1\":1.0"), pages.out());
    Run days = Run.of("eval", "page-dates", folder, "--format", "json");
    assertTrue(days.out().startsWith("{\"accuracy\":1.0,\"right\":1"), days.out());
  }

  @Test
  void aFolderWithoutGold() {
    Run run = Run.of("eval", "pages", folder);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("BAD_GOLD "), run.err());
  }

  private void writeArticle() throws IOException {
    Files.writeString(
        folder.resolve("ground-truth.json"),
        "{\"one\": {\"articleBody\": \"" + FIRST + "\\n\\n" + SECOND + "\", \"url\": \"\"}}");
  }
}
