package org.pactwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of source, from the words of a command to the claims of a ledger. */
class SourcesTest {
  private static final String TEXT =
      "La Norvie et l'Estrie ont signé mardi à Tamba un accord de défense.";

  @TempDir Path folder;
  private Path ledger;

  @BeforeEach
  void place() {
    ledger = folder.resolve("a.ledger");
  }

  @Test
  void jsonLinesThroughAPipe() throws IOException {
    String article = Files.readString(Run.SAMPLES.resolve("stockage.txt")).replace("\n", "\\n");
    String lines =
        "{\"id\":\"one\",\"published\":\"2023-05-25\",\"text\":\""
            + article.replace("\t", " ")
            + "\"}\n{\n";
    Run run = Run.piped(lines.getBytes(UTF_8), "read", "-", "--ledger", ledger);
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.problems().size(), run.err());
    assertTrue(run.problems().get(0).startsWith("BAD_RECORD standard input#2: "), run.err());
    String claims = Run.of("export", "claims", "--ledger", ledger).out();
    assertTrue(claims.contains("\"doc\":\"stdin#one\""), claims);

    Run again = Run.piped(lines.getBytes(UTF_8), "read", "-", "--ledger", ledger);
    assertTrue(again.out().contains("unchanged  1"), again.out());
    assertEquals(claims, Run.of("export", "claims", "--ledger", ledger).out());
  }

  @Test
  void whatCouldNotBeReadIsADocumentThatWasRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "");
    assertEquals(2, Run.of("read", file, folder.resolve("none"), "--ledger", ledger).code());
    Run document = Run.of("document", "a", "--ledger", ledger);
    assertEquals(0, document.code(), document.err());
    assertTrue(document.out().contains("refused"), document.out());
    Run problems = Run.of("problems", "--ledger", ledger);
    assertTrue(problems.out().startsWith("problems        2\n"), problems.out());
    assertTrue(problems.out().contains("\nEMPTY_FILE " + file + ": "), problems.out());
    assertTrue(problems.out().contains("\nPATH_NOT_FOUND "), problems.out());
    String one =
        Run.of("problems", "--code", "empty_file", "--format", "json", "--ledger", ledger).out();
    assertTrue(
        one.startsWith("{\"code\":\"EMPTY_FILE\",\"place\":\"" + file + "\",\"line\":null,"), one);
    assertEquals(1, one.lines().count());
    assertEquals(0, Run.of("ledger", "check", "--ledger", ledger).code());
    assertEquals(0, Run.of("reread", "--ledger", ledger).code());

    Files.writeString(file, TEXT);
    Run.of("read", file, "--ledger", ledger);
    String after = Run.of("problems", "--ledger", ledger).out();
    assertFalse(after.contains("EMPTY_FILE"), after);
  }

  @Test
  void aDocumentThatWasReadStaysWhenItsFileIsGone() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    Run.of("read", file, "--ledger", ledger);
    String before = Run.of("export", "claims", "--ledger", ledger).out();
    assertTrue(before.contains("\"doc\":\"a\""), before);
    Files.delete(file);
    Files.createSymbolicLink(file, folder.resolve("nowhere.txt"));
    assertEquals(2, Run.of("read", folder, "--ledger", ledger).code());
    assertEquals(before, Run.of("export", "claims", "--ledger", ledger).out());
    assertTrue(Run.of("problems", "--ledger", ledger).out().contains("UNREADABLE_FILE"));
  }

  @Test
  void aFeedIsWatchedAndNothingIsReadTwice() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          String body =
              switch (path) {
                case "/feed" ->
                    "<rss version=\"2.0\"><channel><title>Le Guet</title><link>/</link>"
                        + "<description>d</description><item><title>Accord</title><link>/a</link>"
                        + "<pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate></item></channel></rss>";
                case "/a" ->
                    "<!doctype html><title>Accord</title><article><p>" + TEXT + "</article>";
                default -> "";
              };
          exchange.sendResponseHeaders(
              body.isEmpty() ? 404 : 200, body.isEmpty() ? -1 : body.getBytes(UTF_8).length);
          if (!body.isEmpty()) {
            exchange.getResponseBody().write(body.getBytes(UTF_8));
          }
          exchange.close();
        });
    server.start();
    try {
      String root = "http://127.0.0.1:" + server.getAddress().getPort();
      Run refused = Run.of("watch", root + "/feed", "--once", "--ledger", ledger);
      assertEquals(2, refused.code());
      assertTrue(refused.err().contains("ADDRESS_REFUSED " + root + "/feed: "), refused.err());
      assertEquals(List.of(), asked);

      Run first =
          Run.of(
              "watch", root + "/feed", "--once", "--allow-host", "127.0.0.1", "--ledger", ledger);
      assertEquals(0, first.code(), first.err());
      assertTrue(first.out().contains("kept       1"), first.out());
      String claims = Run.of("export", "claims", "--ledger", ledger).out();
      assertTrue(claims.contains("\"doc\":\"" + root + "/a\""), claims);

      Run.of("watch", root + "/feed", "--once", "--allow-host", "127.0.0.1", "--ledger", ledger);
      assertEquals(List.of("/robots.txt", "/feed", "/a", "/robots.txt", "/feed"), asked);
      assertEquals(claims, Run.of("export", "claims", "--ledger", ledger).out());

      Run page =
          Run.of(
              "read",
              root + "/a",
              "--allow-host",
              "127.0.0.1",
              "--ledger",
              folder.resolve("b.ledger"));
      assertEquals(0, page.code(), page.err());
      assertTrue(page.out().contains("kept       1"), page.out());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void claimsOfAPdfTellTheirPage() throws IOException {
    String words = "BT /F 11 Tf 60 700 Td (%s) Tj ET";
    String first = String.format(Locale.ROOT, words, "Le communiqu\\351 est au verso.");
    String second =
        String.format(
            Locale.ROOT,
            words,
            "La Norvie et l'Estrie ont sign\\351 mardi \\340 Tamba un accord de d\\351fense.");
    String page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F<</Type/Font/Subtype/Type1"
            + "/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>/Contents %d 0 R>>";
    String pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n"
            + "3 0 obj"
            + String.format(Locale.ROOT, page, 5)
            + "endobj\n4 0 obj"
            + String.format(Locale.ROOT, page, 6)
            + "endobj\n"
            + "5 0 obj<</Length "
            + first.length()
            + ">>stream\n"
            + first
            + "\nendstream endobj\n"
            + "6 0 obj<</Length "
            + second.length()
            + ">>stream\n"
            + second
            + "\nendstream endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n";
    Path file = Files.writeString(folder.resolve("note.pdf"), pdf);
    Run run = Run.of("read", file, "--ledger", ledger);
    assertEquals(0, run.code(), run.err());
    String claims = Run.of("export", "claims", "--ledger", ledger).out();
    Matcher id = Pattern.compile("\"id\":\"(c[0-9a-f]+)\"").matcher(claims);
    assertTrue(id.find(), claims);
    String shown = Run.of("show", id.group(1), "--ledger", ledger).out();
    assertTrue(shown.contains(", page 2  "), shown);
    assertEquals(0, Run.of("ledger", "check", "--ledger", ledger).code());
    assertEquals(0, Run.of("report", "--ledger", ledger, "--out", folder.resolve("r")).code());
  }

  @Test
  void wrongUseOfWatchIsToldBeforeAnythingIsAsked() {
    Run run = Run.of("watch", "guet.example/feed", "--once", "--ledger", ledger);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("BAD_OPTION "), run.err());
    Run time = Run.of("watch", "http://guet.example/feed", "--every", "soon", "--ledger", ledger);
    assertTrue(time.err().contains("expected a time from 1s to 9999h"), time.err());
    assertFalse(Files.exists(ledger));
  }
}
