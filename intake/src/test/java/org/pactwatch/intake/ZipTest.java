package org.pactwatch.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Limits;
import org.pactwatch.model.problem.ProblemCode;

class ZipTest {
  @TempDir Path folder;

  @Test
  void entriesAreNamedByTheirPathsInTheArchive() throws IOException {
    byte[] zip =
        zip(
            "b.html",
            "<p>Deux.",
            "a/c.txt",
            "Trois.",
            "x.jpg",
            "?",
            "l.jsonl",
            "{\"text\":\"Un.\"}");
    List<Item> items = file(zip);
    assertEquals(List.of("a/b.html", "a/a/c.txt", "a/l.jsonl#1"), Got.ids(items));
    assertInstanceOf(Item.Skipped.class, items.get(2));
    assertEquals(List.of("stdin/b.html", "stdin/a/c.txt", "stdin/l.jsonl#1"), Got.ids(piped(zip)));
  }

  @Test
  void namesThatClimbOutAreRefusedAndTheRestIsRead() throws IOException {
    byte[] zip =
        zip(
            "../../etc/evil.txt",
            "x",
            "/root.txt",
            "x",
            "C:\\up.txt",
            "x",
            "a/../../up.txt",
            "x",
            "good.txt",
            "Un texte.");
    for (List<Item> items : List.of(file(zip), piped(zip))) {
      assertEquals(4, Got.problems(items).size());
      assertTrue(
          Got.problems(items).stream()
              .allMatch(problem -> problem.code() == ProblemCode.BAD_ENTRY_NAME));
      assertEquals(1, Got.ids(items).size());
    }
    try (var around = Files.list(folder)) {
      assertEquals(List.of("a.zip"), around.map(one -> one.getFileName().toString()).toList());
    }
  }

  @Test
  void cutAtEveryByteItGivesOnlyWhatIsWholeAndSaysThatItIsCut() throws IOException {
    byte[] zip = zip("a.txt", "Un texte entier.", "b.txt", "Un autre texte entier.");
    List<Item> whole = file(zip);
    for (int length = 0; length < zip.length; length++) {
      byte[] cut = Arrays.copyOf(zip, length);
      for (List<Item> items : List.of(file(cut), piped(cut))) {
        for (Item item : items) {
          if (item instanceof Item.Arrived && length >= 4) {
            String id = Got.document(item).id().value().replaceFirst("^stdin", "a");
            String text = Got.document(item).original();
            assertTrue(
                whole.stream()
                    .map(Got::document)
                    .anyMatch(one -> one.id().value().equals(id) && one.original().equals(text)),
                "cut at " + length + ": " + text);
          }
        }
      }
      // Without its table of contents a zip is cut, however many entries are whole.
      assertFalse(Got.problems(file(cut)).isEmpty(), "cut at " + length);
    }
  }

  @Test
  void aBombIsToldAndNeverUnpackedToItsEnd() throws IOException {
    byte[] letters = new byte[300 << 20];
    Arrays.fill(letters, (byte) 'a');
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("page.txt", "lines.jsonl")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(letters);
      }
      zip.putNextEntry(new ZipEntry("good.txt"));
      zip.write("Un texte.".getBytes(UTF_8));
    }
    List<Item> items = file(out.toByteArray());
    assertEquals(
        List.of(ProblemCode.FILE_TOO_LARGE, ProblemCode.ARCHIVE_BOMB),
        Got.problems(items).stream().map(problem -> problem.code()).toList());
    assertEquals(List.of("a/good.txt"), Got.ids(items));
    assertFalse(Got.problems(piped(out.toByteArray())).isEmpty());
  }

  @Test
  void archivesInArchivesInArchivesAreToldAndNotOpened() throws IOException {
    byte[] zip = zip("a.txt", "Un texte.");
    for (int i = 0; i < 5; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream outer = new ZipOutputStream(out)) {
        outer.putNextEntry(new ZipEntry("in.zip"));
        outer.write(zip);
      }
      zip = out.toByteArray();
    }
    assertEquals(ProblemCode.ARCHIVE_BOMB, Got.problem(file(zip).get(0)).code());
  }

  @Test
  void oneBadEntryHarmsNoOther() throws IOException {
    byte[] zip = zip("a.txt", "Un texte entier.", "b.txt", "Un autre texte entier.");
    zip[50] ^= 0x55;
    List<Item> items = file(zip);
    assertEquals(ProblemCode.BROKEN_ARCHIVE, Got.problem(items.get(0)).code());
    assertEquals(List.of("a/b.txt"), Got.ids(items));
  }

  @Test
  void whatIsNoZipIsBroken() throws IOException {
    assertEquals(
        ProblemCode.BROKEN_ARCHIVE, Got.problem(file("no zip".getBytes(UTF_8)).get(0)).code());
  }

  @Test
  void limitsHoldInside() throws IOException {
    Files.write(folder.resolve("a.zip"), zip("a.txt", "long text"));
    Intake small = new Intake(new Limits(5, 5));
    Item item = small.items(List.of(folder.resolve("a.zip"))).toList().get(0);
    assertEquals(ProblemCode.FILE_TOO_LARGE, Got.problem(item).code());
  }

  @Test
  void namesOfOldArchivesAreReadAsTheyWereWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM437"))) {
      zip.putNextEntry(new ZipEntry("été.txt"));
      zip.write("Un texte.".getBytes(UTF_8));
    }
    assertEquals(List.of("a/été.txt"), Got.ids(file(out.toByteArray())));
  }

  private List<Item> file(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), bytes);
    return Got.all(new Intake().files(List.of(file)));
  }

  private static List<Item> piped(byte[] bytes) {
    return Got.all(new Intake().named(List.of("-"), new ByteArrayInputStream(bytes)));
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
