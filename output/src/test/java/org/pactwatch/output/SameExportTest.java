package org.pactwatch.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.output.entities.EntityExport;
import org.pactwatch.output.export.ClaimExport;
import org.pactwatch.output.export.ExportFormat;
import org.pactwatch.output.export.LineExport;
import org.pactwatch.output.network.NetworkExport;
import org.pactwatch.output.provenance.ProvenanceExport;

/** The same ledger gives the same bytes, whatever came first and wherever it is asked. */
final class SameExportTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  static Stream<ExportFormat> formats() {
    return Stream.<ExportFormat[]>of(
            LineExport.values(),
            ClaimExport.values(),
            NetworkExport.values(),
            ProvenanceExport.values(),
            EntityExport.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void orderAndPlaceDoNotMatter(ExportFormat format) throws IOException {
    String here;
    try (Ledger ledger =
        Affairs.ledger(
            Files.createDirectory(folder.resolve("here")),
            List.of(Affairs.arms(), Affairs.bonds(), Press.first(), Press.third()))) {
      here = write(format, ledger);
    }
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try (Ledger ledger =
        Affairs.ledger(
            Files.createDirectory(folder.resolve("there")),
            List.of(Press.third(), Press.first(), Affairs.bonds(), Affairs.arms()))) {
      assertEquals(here, write(format, ledger));
    }
    assertFalse(here.isEmpty());
  }

  private static String write(ExportFormat format, Ledger ledger) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(Affairs.all(ledger), out);
    return out.toString();
  }
}
