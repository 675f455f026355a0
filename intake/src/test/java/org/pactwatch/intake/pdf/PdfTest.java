package org.pactwatch.intake.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.intake.Got;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Item;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Pages;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.text.Span;

class PdfTest {
  private static final List<List<String>> PAGES =
      List.of(
          List.of(
              "Communiqué",
              "",
              "Le ministère de la défense de la Norvie a annoncé mardi que les deux États prépa-",
              "rent un exercice commun. La Norvie-",
              "Estrie doit suivre l'accord d'alliance signé en été à Tamba par les deux ministres."),
          List.of("Il sera suivi d'un autre exercice, selon le ministère."));

  @TempDir Path folder;

  @Test
  void itsTextIsTheOriginalAndPagesStayApart() throws IOException {
    Document document = Got.document(file(PdfFiles.of(PAGES)));
    assertEquals(Medium.PDF, document.medium());
    assertEquals("a", document.id().value());
    assertEquals(Optional.of("Communiqué"), document.declared().title());
    assertEquals(2, document.original().split("\f", -1).length);
    int second = document.original().indexOf("Il sera suivi");
    assertEquals(2, Pages.at(Medium.PDF, document.original(), second).getAsInt());
    assertEquals(1, Pages.at(Medium.PDF, document.original(), 0).getAsInt());
  }

  @Test
  void linesBecomeParagraphsThatLeadBackToTheOriginal() throws IOException {
    Document document = Got.document(file(PdfFiles.of(PAGES)));
    List<String> texts = document.blocks().stream().map(block -> block.text().text()).toList();
    assertEquals("Communiqué", texts.get(0));
    assertTrue(texts.get(1).contains("les deux États préparent un exercice commun."), texts + "");
    for (Block block : document.blocks()) {
      int at = block.text().text().indexOf("exercice");
      if (at >= 0) {
        Span place = block.text().toOriginal(new Span(at, at + 8));
        assertEquals("exercice", place.of(document.original()));
      }
    }
    assertEquals(
        document.blocks(),
        new Intake()
            .again(
                document.id(),
                document.digest(),
                document.medium(),
                document.original(),
                document.declared())
            .blocks());
  }

  @Test
  void lockedOnesAreTold() throws IOException {
    for (String user : List.of("", "secret")) {
      Item item = file(PdfFiles.locked(PAGES, user));
      assertEquals(ProblemCode.LOCKED_PDF, Got.problem(item).code());
    }
  }

  @Test
  void pagesWithoutTextAreTold() throws IOException {
    assertEquals(ProblemCode.EMPTY_FILE, Got.problem(file(PdfFiles.of(List.of(List.of())))).code());
  }

  @Test
  void whatIsNoPdfOrCutIsBrokenOrReadAsFarAsItGoes() throws IOException {
    assertEquals(ProblemCode.BROKEN_PDF, Got.problem(file("no pdf".getBytes(ISO_8859_1))).code());
    byte[] pdf = PdfFiles.of(PAGES);
    for (int length = 0; length < pdf.length; length += 37) {
      Item item = file(Arrays.copyOf(pdf, length));
      assertTrue(item instanceof Item.Refused || item instanceof Item.Arrived, "cut at " + length);
    }
  }

  @Test
  void damageNeverGetsOut() throws IOException {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    byte[] pdf = PdfFiles.of(PAGES);
    for (int round = 0; round < 150; round++) {
      Random random = new Random(seed + round);
      byte[] bytes = pdf.clone();
      for (int i = 0; i < 8; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      String which = "seed " + (seed + round);
      Item item = assertTimeout(Duration.ofSeconds(20), () -> file(bytes), which);
      assertTrue(item instanceof Item.Refused || item instanceof Item.Arrived, which);
    }
  }

  @Test
  void aPageThatUnpacksWithoutEndIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(ISO_8859_1);
      for (int i = 0; i < 200; i++) {
        out.write(spaces);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n")
            .getBytes(ISO_8859_1));
    pdf.write(packed.toByteArray());
    pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
    Item item = file(pdf.toByteArray());
    assertInstanceOf(Item.Refused.class, item);
    assertEquals(ProblemCode.BROKEN_PDF, Got.problem(item).code());
  }

  @Test
  void aFormThatCallsItselfIsRefused() throws IOException {
    String pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>"
            + "/Contents 5 0 R>>endobj\n4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]"
            + "/Resources<</XObject<</A 4 0 R>>>>/Length 11>>stream\n/A Do /A Do\nendstream endobj\n"
            + "5 0 obj<</Length 5>>stream\n/A Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    assertEquals(ProblemCode.BROKEN_PDF, Got.problem(file(pdf.getBytes(ISO_8859_1))).code());
  }

  private Item file(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.pdf"), bytes);
    List<Item> items = Got.all(new Intake().files(List.of(file)));
    assertEquals(1, items.size());
    return items.get(0);
  }
}
