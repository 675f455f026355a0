package org.pactwatch.language.fr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.pactwatch.intake.html.Page;
import org.pactwatch.intake.text.TextLines;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;

/** Makes documents of decoded text, as intake does, without a file of their own. */
final class Documents {
  private static final Published GIVEN =
      new Published(LocalDate.of(2024, 7, 15), Published.Basis.GIVEN);

  private Documents() {}

  /** A document of plain text, published 2024-07-15. */
  static Document text(String name, String text) {
    return new Document(
        new DocumentId(name),
        Digest.of(text),
        Medium.TEXT,
        text,
        TextLines.blocks(text),
        Declared.nothing().withPublished(GIVEN));
  }

  /** A document of markup, with what it declares itself. */
  static Document markup(String name, String markup) {
    Page page = Page.of(markup);
    return new Document(
        new DocumentId(name),
        Digest.of(markup),
        Medium.HTML,
        markup,
        page.blocks(),
        page.declared());
  }

  /** A document of the medium that its name tells. */
  static Document of(String name, String source) {
    return name.contains(".htm") ? markup(name, source) : text(name, source);
  }

  /** The bundled samples, in order of their names. */
  static List<Document> samples() throws IOException {
    return folder(Path.of("..", "samples"));
  }

  /** The texts and pages of a folder, packed or not, in order of their names. */
  static List<Document> folder(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.matches(".*\\.(txt|html?)(\\.gz)?")) {
          try (InputStream stream = Files.newInputStream(file);
              InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            documents.add(of(name, new String(plain.readAllBytes(), StandardCharsets.UTF_8)));
          }
        }
      }
    }
    return documents;
  }
}
