package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Item;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.clean.CleanRules;
import org.pactwatch.reading.clean.CleanStage;
import org.pactwatch.reading.clean.Completeness;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Reading;

class SharedPagesTest {
  @TempDir Path unpacked;
  private final CleanStage stage = new CleanStage(CleanRules.load(CleanTest.class, "clean.yaml"));

  @Test
  void everyCharacterOfThePagesMapsToItsPlaceInTheMarkup() throws IOException {
    unpack(SharedFolder.path("gold/pages/html"));
    unpack(SharedFolder.path("gold/pages-fr/html"));
    new Intake().items(List.of(unpacked)).forEach(this::check);
  }

  private void check(Item item) {
    Document document = ((Item.Arrived) item).document();
    CleanText clean = stage.apply(Reading.of(document)).clean();
    assertEquals(List.of(), Completeness.faults(document, clean), document.id().value());
    for (int i = 0; i < clean.text().length(); i++) {
      String source = clean.toOriginal(new Span(i, i + 1)).of(document.original());
      String unit = clean.text().substring(i, i + 1);
      boolean right =
          unit.isBlank()
              || source.equals(unit)
              || (source.startsWith("&") && Parser.unescapeEntities(source, false).contains(unit));
      int at = i;
      assertTrue(right, () -> document.id() + " at " + at + ": " + unit + " from " + source);
    }
  }

  private void unpack(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean packed = name.endsWith(".gz");
        try (InputStream stream = Files.newInputStream(file)) {
          Files.copy(
              packed ? new GZIPInputStream(stream) : stream,
              unpacked.resolve(packed ? name.substring(0, name.length() - 3) : name));
        }
      }
    }
  }
}
