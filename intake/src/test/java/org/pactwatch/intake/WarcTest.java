package org.pactwatch.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.intake.source.Item;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.problem.ProblemCode;

class WarcTest {
  private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesAreNamedByTheNumberOfTheirRecord(boolean packed) throws IOException {
    WarcFiles warc =
        new WarcFiles(packed)
            .record("warcinfo", "x", "application/warc-fields", "a: b\r\n".getBytes(UTF_8))
            .page("https://example.org/a", "<p>Un texte.")
            .record("request", "https://example.org/b", "application/http", "GET /".getBytes(UTF_8))
            .response("https://example.org/b", "HTTP/1.1 404 Not Found\r\n", "x".getBytes(UTF_8))
            .response(
                "https://example.org/c",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n",
                new byte[9])
            .record("resource", "https://example.org/d", "text/plain", "Deux.".getBytes(UTF_8));
    List<Item> items = file(warc.bytes(), packed);
    assertEquals(List.of("a#2", "a#6"), Got.ids(items));
    Document first = Got.document(items.get(0));
    assertEquals("<p>Un texte.", first.original());
    assertEquals(Optional.of("https://example.org/a"), first.declared().address());
    assertEquals(Medium.TEXT, Got.document(items.get(3)).medium());
    assertInstanceOf(Item.Skipped.class, items.get(1));
    assertInstanceOf(Item.Skipped.class, items.get(2));
    assertEquals(
        Got.ids(items),
        Got.ids(piped(warc.bytes())).stream().map(id -> id.replace("stdin", "a")).toList());
  }

  @Test
  void bodiesAreUnpackedAsFarAsTheirHeadersAreTrue() throws IOException {
    byte[] page = "<p>Un texte.".getBytes(UTF_8);
    WarcFiles warc =
        new WarcFiles(false)
            .response("https://e.org/1", HTML + "Content-Encoding: gzip\r\n", gzip(page))
            .response("https://e.org/2", HTML + "Content-Encoding: gzip\r\n", page)
            .response(
                "https://e.org/3",
                HTML + "Transfer-Encoding: chunked\r\n",
                "5;x=y\r\n<p>Un\r\n7\r\n texte.\r\n0\r\n\r\n".getBytes(UTF_8))
            .response("https://e.org/4", HTML + "Transfer-Encoding: chunked\r\n", page)
            .response("https://e.org/5", HTML + "Content-Length: 3\r\n", page)
            .response("https://e.org/6", HTML + "Content-Length: 99999999\r\n", page)
            .response(
                "https://e.org/7",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n",
                "<!doctype html><p>Un texte.".getBytes(UTF_8))
            .response("https://e.org/8", HTML + "Content-Encoding: br\r\n", page);
    List<Item> items = file(warc.bytes(), false);
    for (int i = 0; i < 6; i++) {
      assertEquals("<p>Un texte.", Got.document(items.get(i)).original(), "page " + i);
    }
    assertEquals(Medium.HTML, Got.document(items.get(6)).medium());
    assertEquals(ProblemCode.BROKEN_RECORD, Got.problem(items.get(7)).code());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneBadRecordNeverEndsTheFile(boolean packed) throws IOException {
    WarcFiles warc = new WarcFiles(packed);
    warc.page("https://e.org/1", "<p>Un.");
    warc.raw("WARC/1.0\r\nno header at all\r\n\r\n".getBytes(UTF_8));
    warc.page("https://e.org/3", "<p>Trois.");
    warc.record("response", "https://e.org/4", "application/http", "no http".getBytes(UTF_8));
    warc.page("https://e.org/5", "<p>Cinq.");
    warc.record(
        "response",
        "https://e.org/6",
        "application/http",
        (HTML + "\r\n<p>Six.").getBytes(UTF_8),
        99_999_999);
    warc.page("https://e.org/7", "<p>Sept.");
    warc.record(
        "response",
        "https://e.org/8",
        "application/http",
        (HTML + "\r\n<p>Huit.").getBytes(UTF_8),
        20);
    warc.page("https://e.org/9", "<p>Neuf.");
    List<Item> items = file(warc.bytes(), packed);
    assertEquals(
        List.of("<p>Un.", "<p>Trois.", "<p>Cinq.", "<p>Sept.", "<p>Neuf."),
        items.stream()
            .filter(Item.Arrived.class::isInstance)
            .map(item -> Got.document(item).original())
            .toList());
    assertTrue(Got.problems(items).size() >= 4, Got.problems(items).toString());
    assertTrue(
        Got.problems(items).stream()
            .allMatch(
                one ->
                    one.code() == ProblemCode.BROKEN_RECORD
                        || one.code() == ProblemCode.FILE_TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cutAtEveryByteItGivesTheRecordsBeforeTheCutAndSaysThatItIsCut(boolean packed)
      throws IOException {
    WarcFiles warc = new WarcFiles(packed);
    warc.page("https://e.org/1", "<p>Un.").page("https://e.org/2", "<p>Deux.").raw(new byte[0]);
    byte[] bytes = Arrays.copyOf(warc.bytes(), warc.begin(2));
    for (int length = 0; length <= bytes.length; length++) {
      List<Item> items = file(Arrays.copyOf(bytes, length), packed);
      if (endsAlmost(length, warc.begin(1)) || endsAlmost(length, warc.begin(2))) {
        continue;
      }
      int whole = (length >= warc.begin(1) ? 1 : 0) + (length >= warc.begin(2) ? 1 : 0);
      assertEquals(List.of("a#1", "a#2").subList(0, whole), Got.ids(items), "cut at " + length);
      boolean between = length == 0 || length == warc.begin(1) || length == warc.begin(2);
      assertEquals(between, Got.problems(items).isEmpty(), "cut at " + length);
    }
  }

  /** Within the four bytes behind a record's last one, it may count as whole or not. */
  private static boolean endsAlmost(int length, int end) {
    return length < end && length >= end - 4;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void damageAtAnyByteHarmsNoRecordButItsOwn(boolean packed) throws IOException {
    WarcFiles warc = new WarcFiles(packed);
    warc.page("https://e.org/1", "<p>Un.").page("https://e.org/2", "<p>Deux.");
    warc.page("https://e.org/3", "<p>Trois.");
    for (int at = warc.begin(1); at < warc.begin(2); at++) {
      byte[] bytes = warc.bytes();
      bytes[at] ^= 0x15;
      List<String> texts =
          file(bytes, packed).stream()
              .filter(Item.Arrived.class::isInstance)
              .map(item -> Got.document(item).original())
              .toList();
      assertTrue(texts.contains("<p>Un.") && texts.contains("<p>Trois."), at + ": " + texts);
    }
  }

  @Test
  void aBadRecordDoesNotEndAPipeEither() throws IOException {
    WarcFiles warc = new WarcFiles(true);
    warc.page("https://e.org/1", "<p>Un.").page("https://e.org/2", "<p>Deux.");
    warc.page("https://e.org/3", "<p>Trois.");
    byte[] bytes = warc.bytes();
    bytes[warc.begin(1) + 40] ^= 0x15;
    List<Item> items = piped(bytes);
    assertEquals(1, Got.problems(items).size());
    assertEquals(2, Got.ids(items).size());
  }

  @Test
  void whatItsTakerThrowsIsNoFaultOfTheArchive() throws IOException {
    byte[] bytes = new WarcFiles(false).page("https://e.org/1", "<p>Un.").bytes();
    Path file = Files.write(folder.resolve("a.warc"), bytes);
    assertThrows(
        IllegalStateException.class,
        () ->
            new Intake()
                .files(List.of(file))
                .each(
                    entry -> {
                      throw new IllegalStateException("the disk is full");
                    }));
  }

  @Test
  void garbageBeforeAndBetweenRecordsIsOneProblemEach() throws IOException {
    WarcFiles warc = new WarcFiles(false);
    warc.raw("garbage\n".repeat(5000).getBytes(UTF_8));
    warc.page("https://e.org/1", "<p>Un.");
    warc.raw("more\n".getBytes(UTF_8));
    warc.page("https://e.org/2", "<p>Deux.");
    List<Item> items = file(warc.bytes(), false);
    assertEquals(List.of("a#1", "a#2"), Got.ids(items).stream().sorted().toList());
    assertEquals(2, Got.problems(items).size(), Got.problems(items).toString());
    assertTrue(Got.problems(items).get(0).message().contains("from byte 0 to byte 40000"));
  }

  @Test
  void aRecordThatUnpacksWithoutEndIsRefused() throws IOException {
    WarcFiles warc =
        new WarcFiles(true)
            .response(
                "https://e.org/1", HTML + "Content-Encoding: gzip\r\n", gzip(new byte[200 << 20]))
            .page("https://e.org/2", "<p>Deux.");
    List<Item> items = file(warc.bytes(), true);
    assertEquals(ProblemCode.FILE_TOO_LARGE, Got.problem(items.get(0)).code());
    assertEquals(List.of("a#2"), Got.ids(items));
  }

  @Test
  void nothingButBeginningsIsGivenUp() throws IOException {
    byte[] bytes = "\nWARC/1.0\r\n".repeat(50_000).getBytes(UTF_8);
    List<Item> items = file(bytes, false);
    assertFalse(Got.problems(items).isEmpty());
    assertTrue(items.size() < 5);
  }

  private List<Item> file(byte[] bytes, boolean packed) throws IOException {
    Path file = Files.write(folder.resolve(packed ? "a.warc.gz" : "a.warc"), bytes);
    return Got.all(new Intake().files(List.of(file)));
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
}
