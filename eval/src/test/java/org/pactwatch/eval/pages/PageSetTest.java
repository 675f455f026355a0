package org.pactwatch.eval.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

class PageSetTest {
  @TempDir Path folder;

  @Test
  void articlesOfPackedPagesInTheOrderOfTheirNames() throws IOException {
    byte[] markup = "<p>The treaty of Vostok.".getBytes(StandardCharsets.UTF_8);
    pack("b", markup);
    pack("a", markup);
    write(
        "ground-truth.json",
        "{\"b\": {\"articleBody\": \"B.\", \"url\": \"u\"}, \"a\": {\"articleBody\": \"A.\"}}");
    List<GoldPage> pages = PageSet.read(folder);
    assertEquals(List.of("a", "b"), pages.stream().map(GoldPage::name).toList());
    assertEquals(Optional.of("A."), pages.get(0).article());
    assertTrue(pages.get(0).isOdd());
    assertEquals("u", pages.get(1).address());
    assertArrayEquals(markup, pages.get(1).markup());
  }

  @Test
  void segmentsAndDays() throws IOException {
    write("html/one.html", "<p>One");
    write(
        "gold.json",
        "{\"https://a\": {\"file\": \"one.html\", \"with\": [\"in\"], \"without\": [\"out\"],"
            + " \"date\": \"2024-03-05\"}, \"https://b\": {\"file\": \"one.html\", \"date\": \"\"}}");
    List<GoldPage> pages = PageSet.read(folder);
    assertEquals(Optional.of(new Segments(List.of("in"), List.of("out"))), pages.get(0).segments());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), pages.get(0).day());
    assertEquals(Optional.empty(), pages.get(1).day());
    assertEquals(Optional.empty(), pages.get(1).segments());
  }

  @Test
  void whatIsWrongIsBadGold() throws IOException {
    assertBadGold("expected ground-truth.json or gold.json");
    write("gold.json", "{\"https://a\": {\"file\": \"none.html\"}}");
    assertBadGold("expected a page that the gold names");
    write("html/none.html", "<p>");
    write("gold.json", "{\"https://a\": {\"file\": \"none.html\", \"date\": \"spring\"}}");
    assertBadGold("expected a day such as 2024-03-05");
  }

  private void assertBadGold(String message) {
    ProblemException failure = assertThrows(ProblemException.class, () -> PageSet.read(folder));
    assertEquals(ProblemCode.BAD_GOLD, failure.problem().code());
    assertTrue(failure.problem().message().contains(message), failure.getMessage());
  }

  private void pack(String name, byte[] markup) throws IOException {
    Files.createDirectories(folder.resolve("html"));
    try (OutputStream out =
        new GZIPOutputStream(
            Files.newOutputStream(folder.resolve("html").resolve(name + ".html.gz")))) {
      out.write(markup);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
