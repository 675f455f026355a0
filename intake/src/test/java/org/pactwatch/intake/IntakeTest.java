package org.pactwatch.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Limits;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.text.Span;

class IntakeTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void realPath() throws IOException {
    folder = Files.createDirectories(temporary.toRealPath().resolve("given"));
  }

  @Test
  void idsAreThePathsBelowWhatWasGivenWithoutExtension() throws IOException {
    write("b.txt", "Two.");
    write("inner/a.txt", "One.");
    assertEquals(List.of("b", "inner/a"), ids(folder));
    assertEquals(List.of("b"), ids(folder.resolve("b.txt")));
  }

  @Test
  void filesThatDifferInTheirExtensionKeepIt() throws IOException {
    write("a.txt", "One.");
    write("a.html", "<p>One.");
    write("c.txt", "Three.");
    assertEquals(List.of("a.html", "a.txt", "c"), ids(folder));
  }

  @Test
  void theOrderOfThePathsDoesNotMatterAndTwiceIsOnce() throws IOException {
    write("x/a.txt", "One.");
    write("y/a.txt", "Two.");
    Path x = folder.resolve("x");
    Path y = folder.resolve("y");
    assertEquals(ids(x, y), ids(y, x));
    assertEquals(2, ids(x, y).size());
    assertEquals(List.of("x/a", "y/a"), ids(x, folder, y));
  }

  @Test
  void linesBecomeBlocksWithTheirPlaces() throws IOException {
    write("a.txt", "\uFEFFOne line.\r\n\r\n  Second line \rThird.");
    Document document = document("a");
    assertEquals(Medium.TEXT, document.medium());
    assertEquals("\uFEFFOne line.\r\n\r\n  Second line \rThird.", document.original());
    assertEquals(
        List.of("One line.", "Second line", "Third."),
        document.blocks().stream().map(block -> block.text().text()).toList());
    for (Block block : document.blocks()) {
      Span whole = new Span(0, block.text().length());
      assertEquals(block.text().text(), block.text().toOriginal(whole).of(document.original()));
    }
  }

  @Test
  void aFileOfAnotherKindIsSkippedWithoutAProblem() throws IOException {
    write("table.tsv", "a\tb");
    assertInstanceOf(Item.Skipped.class, sole());
  }

  @Test
  void emptyAndBlankFilesAreRefused() throws IOException {
    write("a.txt", "");
    write("b.txt", " \n\t\n");
    for (Item item : items()) {
      assertEquals(ProblemCode.EMPTY_FILE, problem(item).code());
    }
  }

  @Test
  void binaryDataIsRefused() throws IOException {
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 7);
    }
    Files.write(folder.resolve("a.txt"), bytes);
    assertEquals(ProblemCode.BINARY_FILE, problem(sole()).code());
  }

  @Test
  void aSingleLineOfFiftyMegabytesIsRefusedInOneLine() throws IOException {
    byte[] bytes = new byte[50_000_000];
    Arrays.fill(bytes, (byte) 'a');
    Files.write(folder.resolve("a.txt"), bytes);
    write("b.txt", "A short one.");
    List<Item> items = items();
    assertEquals(ProblemCode.FILE_TOO_LARGE, problem(items.get(0)).code());
    assertEquals(1, problem(items.get(0)).line().lines().count());
    assertInstanceOf(Item.Arrived.class, items.get(1));
  }

  @Test
  void aLineBeyondTheLimitIsRefused() throws IOException {
    write("a.txt", "short\n" + "long ".repeat(10));
    Item item = new Intake(new Limits(1000, 20)).items(List.of(folder)).toList().get(0);
    assertEquals(ProblemCode.LINE_TOO_LONG, problem(item).code());
  }

  @Test
  void utf16WithAMarkIsText() throws IOException {
    Files.write(folder.resolve("a.txt"), "\uFEFFVostok café".getBytes(UTF_16LE));
    assertEquals("\uFEFFVostok café", document("a").original());
  }

  @Test
  void whatIsNoUtf8IsReadAsItsPageSaysOrAsWesternText() throws IOException {
    Charset western = Charset.forName("windows-1252");
    String text = "Le général a quitté « Vostok » hier à l’aube, d’après un témoin présent là-bas.";
    Files.write(folder.resolve("a.txt"), text.getBytes(western));
    String page = "<meta charset=\"iso-8859-5\"><p>Восток";
    Files.write(folder.resolve("b.html"), page.getBytes(Charset.forName("ISO-8859-5")));
    assertEquals(text, document("a").original());
    assertEquals(page, document("b").original());
  }

  @Test
  void malformedBytesAreReportedWithTheirPlaceAndTheRestIsRead() throws IOException {
    byte[] bytes = "\uFEFFabc?def".getBytes(UTF_8);
    bytes[6] = (byte) 0xFF;
    Files.write(folder.resolve("a.txt"), bytes);
    Item.Arrived arrived = (Item.Arrived) sole();
    assertEquals("\uFEFFabc\uFFFDdef", arrived.document().original());
    assertEquals(ProblemCode.BAD_CHARACTERS, arrived.problems().get(0).code());
    assertTrue(arrived.problems().get(0).message().contains("byte 6"));
  }

  @Test
  void aMissingPathIsAProblemAndTheRestIsRead() throws IOException {
    write("a.txt", "One.");
    List<Item> items = new Intake().items(List.of(folder.resolve("nothing"), folder)).toList();
    assertInstanceOf(Item.Arrived.class, items.get(0));
    assertEquals(ProblemCode.PATH_NOT_FOUND, problem(items.get(1)).code());
  }

  @Test
  void aFileThatVanishesAfterTheListingIsAProblem() throws IOException {
    write("a.txt", "One.");
    List<Entry> entries = new ArrayList<>();
    new Intake().files(List.of(folder)).each(entries::add);
    Entry entry = entries.get(0);
    Files.delete(folder.resolve("a.txt"));
    assertEquals(ProblemCode.VANISHED_FILE, problem(new Intake().read(entry)).code());
  }

  @Test
  void aLinkThatLeadsNowhereIsUnreadable() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("nothing"));
    assertEquals(ProblemCode.UNREADABLE_FILE, problem(sole()).code());
  }

  @Test
  void aFolderLoopIsAProblemAndTheRestIsRead() throws IOException {
    write("inner/a.txt", "One.");
    Files.createSymbolicLink(folder.resolve("inner/up"), folder);
    List<Item> items = items();
    assertEquals(2, items.size());
    assertInstanceOf(Item.Arrived.class, items.get(0));
    assertEquals(ProblemCode.FOLDER_LOOP, problem(items.get(1)).code());
  }

  @Test
  void aFolderWithTheNameOfATextIsAFolder() throws IOException {
    write("x.txt/a.txt", "One.");
    assertEquals(List.of("x.txt/a"), ids(folder));
  }

  private void write(String below, String text) throws IOException {
    Path file = folder.resolve(below);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private List<Item> items() {
    return new Intake().items(List.of(folder)).toList();
  }

  private Item sole() {
    assertEquals(1, items().size());
    return items().get(0);
  }

  private Document document(String id) {
    return items().stream()
        .map(item -> ((Item.Arrived) item).document())
        .filter(document -> document.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Problem problem(Item item) {
    return item instanceof Item.Trouble trouble
        ? trouble.problem()
        : ((Item.Refused) item).problem();
  }

  private static List<String> ids(Path... given) {
    List<String> ids = new ArrayList<>();
    new Intake().files(List.of(given)).each(entry -> ids.add(((Entry.Offered) entry).id().value()));
    return ids;
  }
}
