package org.pactwatch.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.intake.source.Item;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Patterns, pipes, JSON Lines, packed files. */
class SourceTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void realPath() throws IOException {
    folder = Files.createDirectories(temporary.toRealPath().resolve("given"));
  }

  @Test
  void aPatternFindsFilesAtAnyDepthAndNamesThemBelowItsFolder() throws IOException {
    write("a.html", "<p>One.");
    write("deep/er/b.html", "<p>Two.");
    write("deep/c.txt", "Three.");
    assertEquals(List.of("a", "deep/er/b"), Got.ids(named(folder + "/**/*.html")));
    assertEquals(List.of("er/b"), Got.ids(named(folder + "/deep/*/b.{htm,html}")));
    assertEquals(List.of("c"), Got.ids(named(folder + "/deep/?.txt")));
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsAFile() throws IOException {
    write("[1] news.txt", "One.");
    assertEquals(List.of("[1] news"), Got.ids(named(folder + "/[1] news.txt")));
  }

  @Test
  void aPatternThatNoFileFitsIsToldByItsWords() {
    String pattern = folder + "/*.html";
    Problem problem = Got.problem(named(pattern).get(0));
    assertEquals(ProblemCode.PATH_NOT_FOUND, problem.code());
    assertEquals(pattern, problem.place().name());
    assertEquals(ProblemCode.PATH_NOT_FOUND, Got.problem(named(folder + "/[a").get(0)).code());
    assertEquals(ProblemCode.PATH_NOT_FOUND, Got.problem(named("a\0b").get(0)).code());
  }

  @Test
  void recordsSayWhatTheyAre() throws IOException {
    write(
        "press.jsonl",
        """
            \uFEFF{"id":"n1","url":"https://example.org/1","published":"2024-03-05T00:30:00+01:00",\
            "outlet":"Le Guet","title":"Un accord","html":"<title>Other</title><p>Un texte."}

            {"text":"Un autre texte.","other":[1]}
            """);
    List<Item> items = named(folder + "/press.jsonl");
    Document first = Got.document(items.get(0));
    assertEquals("press#n1", first.id().value());
    assertEquals(Medium.HTML, first.medium());
    assertEquals("<title>Other</title><p>Un texte.", first.original());
    assertEquals(
        Optional.of(new Published(LocalDate.of(2024, 3, 5), Published.Basis.SOURCE)),
        first.declared().published());
    assertEquals(Optional.of("Le Guet"), first.declared().outlet());
    assertEquals(Optional.of("Un accord"), first.declared().title());
    assertEquals(Optional.of("https://example.org/1"), first.declared().address());
    Document second = Got.document(items.get(1));
    assertEquals("press#3", second.id().value());
    assertEquals(Medium.TEXT, second.medium());
    assertEquals(2, items.size());
  }

  @Test
  void eachWrongRecordIsOneRefusedDocumentAndTheOthersAreRead() throws IOException {
    write(
        "press.jsonl",
        """
        {"id":"a","text":"Un texte."}
        {"id":"b","text":
        [1, 2]
        {"id":"c"}
        {"id":"d","text":"x","published":"hier"}
        {"id":"a","text":"Encore."}
        {"id":"e","text":"Le dernier."} {"id":"f"}
        {"id":7,"text":"Le dernier."}
        """);
    List<Item> items = named(folder + "/press.jsonl");
    assertEquals(8, items.size());
    assertEquals("press#a", Got.document(items.get(0)).id().value());
    for (int i : List.of(1, 2, 3, 4, 6)) {
      Item.Refused refused = assertInstanceOf(Item.Refused.class, items.get(i));
      assertEquals(ProblemCode.BAD_RECORD, refused.problem().code());
      assertEquals("press#" + (i + 1), refused.id().value());
    }
    assertEquals(ProblemCode.DUPLICATE_DOCUMENT, Got.problem(items.get(5)).code());
    assertEquals("press#7", Got.document(items.get(7)).id().value());
  }

  @Test
  void linesOfAnotherKindAreSkippedAsAWhole() throws IOException {
    write("gold.jsonl", "{\"claim\":1}\n{\"claim\":2}\n");
    List<Item> items = named(folder + "/gold.jsonl");
    assertEquals(1, items.size());
    assertInstanceOf(Item.Skipped.class, items.get(0));
  }

  @Test
  void aRecordWithoutEndTakesNoMemory() throws IOException {
    Path file = folder.resolve("press.jsonl");
    try (var out = Files.newOutputStream(file)) {
      out.write("{\"text\":\"".getBytes(UTF_8));
      for (int i = 0; i < 40; i++) {
        out.write(new byte[1 << 20]);
      }
      out.write("\n{\"text\":\"Un texte.\"}".getBytes(UTF_8));
    }
    List<Item> items = named(file.toString());
    assertEquals(ProblemCode.FILE_TOO_LARGE, Got.problem(items.get(0)).code());
    assertEquals("press#2", Got.document(items.get(1)).id().value());
  }

  @Test
  void filesPackedWithGzipAreReadAsWhatTheyHold() throws IOException {
    Files.write(folder.resolve("a.html.gz"), gzip("<p>Un texte.".getBytes(UTF_8)));
    Files.write(folder.resolve("b.jsonl.gz"), gzip("{\"text\":\"Deux.\"}\n".getBytes(UTF_8)));
    Files.write(folder.resolve("c.txt"), gzip("Trois.".getBytes(UTF_8)));
    List<Item> items = named(folder.toString());
    assertEquals(List.of("a", "b#1", "c"), Got.ids(items));
    assertEquals("<p>Un texte.", Got.document(items.get(0)).original());
    assertEquals("Trois.", Got.document(items.get(2)).original());
  }

  @Test
  void aPipeIsWhatItsFirstBytesTell() throws IOException {
    byte[] lines = "{\"id\":\"x\",\"text\":\"Un texte.\"}\n{\"text\":\"Deux.\"}".getBytes(UTF_8);
    assertEquals(List.of("stdin#x", "stdin#2"), Got.ids(piped(lines)));
    assertEquals(List.of("stdin#x", "stdin#2"), Got.ids(piped(gzip(lines))));
    Document page = Got.document(piped("<!doctype html><p>Un texte.".getBytes(UTF_8)).get(0));
    assertEquals(Medium.HTML, page.medium());
    assertEquals("stdin", page.id().value());
    assertEquals(Medium.TEXT, Got.document(piped("Un texte.".getBytes(UTF_8)).get(0)).medium());
    assertEquals(ProblemCode.EMPTY_FILE, Got.problem(piped(new byte[0]).get(0)).code());
  }

  @Test
  void filesAndAPipeComeTogether() throws IOException {
    write("a.txt", "One.");
    List<Item> items =
        Got.all(
            new Intake()
                .named(
                    List.of("-", folder.toString()),
                    new ByteArrayInputStream("Two.".getBytes(UTF_8))));
    assertEquals(List.of("a", "stdin"), Got.ids(items));
  }

  @Test
  void howManyEntriesThereAreIsKnownUntilAContainerIsOneOfThem() throws IOException {
    write("a.txt", "One.");
    write("b.tsv", "Two.");
    assertEquals(2, new Intake().files(List.of(folder)).count().getAsInt());
    write("c.jsonl", "{}");
    assertTrue(new Intake().files(List.of(folder)).count().isEmpty());
  }

  private List<Item> named(String word) {
    return Got.all(new Intake().named(List.of(word), new ByteArrayInputStream(new byte[0])));
  }

  private static List<Item> piped(byte[] bytes) {
    return Got.all(new Intake().named(List.of("-"), new ByteArrayInputStream(bytes)));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private void write(String below, String text) throws IOException {
    Path file = folder.resolve(below);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
