package org.pactwatch.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwatch.ledger.ArticleReading;
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

  @TempDir static Path folder;
  private static Ledger here;
  private static Ledger there;

  @BeforeAll
  static void record() throws IOException {
    List<ArticleReading> readings =
        List.of(Affairs.arms(), Affairs.bonds(), Press.first(), Press.third());
    List<ArticleReading> reversed = new ArrayList<>(readings);
    Collections.reverse(reversed);
    here = Affairs.ledger(Files.createDirectory(folder.resolve("here")), readings);
    there = Affairs.ledger(Files.createDirectory(folder.resolve("there")), reversed);
  }

  @AfterAll
  static void close() {
    here.close();
    there.close();
  }

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
    String expected = write(format, here);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertEquals(expected, write(format, there));
    assertFalse(expected.isEmpty());
  }

  private static String write(ExportFormat format, Ledger ledger) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(Affairs.all(ledger), out);
    return out.toString();
  }
}
