package org.pactwatch.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.intake.Got;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Limits;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.problem.ProblemCode;

/** Pages of a web that means no good, from servers on this machine. */
class WebTest {
  private static final String PAGE = "<!doctype html><title>Un titre</title><p>Un texte.";

  private LocalServer server;

  @BeforeEach
  void open() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aPageIsNamedByItsAddress() throws IOException {
    server.page("/a?b=1", PAGE);
    Document document = Got.document(read(server.address("/a?b=1#part")));
    assertEquals(server.address("/a?b=1"), document.id().value());
    assertEquals(Optional.of(server.address("/a?b=1")), document.declared().address());
    assertEquals(PAGE, document.original());
    assertEquals(Set.of("pactwatch/test"), Set.copyOf(server.agents()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "2130706433",
        "127.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
        "10.0.0.1",
        "192.168.1.1",
        "172.16.0.1",
        "169.254.169.254",
        "[fe80::1]",
        "[fc00::1]"
      })
  void hostsOfTheMachinesOwnNetworksAreRefused(String host) {
    server.page("/", PAGE);
    Manners none = manners(Set.of(), 1 << 20);
    Item item = read("http://" + host + ":" + server.port() + "/", none);
    assertEquals(ProblemCode.ADDRESS_REFUSED, Got.problem(item).code());
    assertEquals(List.of(), server.asked());
  }

  @Test
  void aRedirectLeadsNoFurtherThanAnAddressDoes() {
    server.page("/inside", PAGE);
    server.redirect("/a", "http://localhost:" + server.port() + "/inside");
    assertEquals(ProblemCode.ADDRESS_REFUSED, Got.problem(read(server.address("/a"))).code());
    for (String place :
        List.of("file:///etc/passwd", "ftp://127.0.0.1/", "http://", "http://u@h/")) {
      server.redirect("/b", place);
      assertEquals(ProblemCode.BAD_REDIRECT, Got.problem(read(server.address("/b"))).code(), place);
    }
    assertTrue(!server.asked().contains("/inside"));
  }

  @Test
  void redirectsAreFollowedButNotWithoutEnd() {
    server.redirect("/1", "/2").redirect("/2", "3").page("/3", PAGE);
    Document document = Got.document(read(server.address("/1")));
    assertEquals(server.address("/1"), document.id().value());
    server.redirect("/round", "/round");
    assertEquals(ProblemCode.BAD_REDIRECT, Got.problem(read(server.address("/round"))).code());
    assertEquals(6, server.asked().stream().filter("/round"::equals).count());
  }

  @Test
  void whatIsSlowIsLeft() throws IOException {
    List<RawServer.Writing> slow =
        List.of(
            out -> Thread.sleep(60_000),
            out -> trickle(out, "HTTP/1.1 200 OK\r\nX: "),
            out -> trickle(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            out -> trickle(out, "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"));
    for (RawServer.Writing one : slow) {
      try (RawServer raw = new RawServer(one)) {
        Item item = assertTimeout(Duration.ofSeconds(10), () -> read(raw.address(), hasty()));
        assertEquals(ProblemCode.FETCH_TOO_SLOW, Got.problem(item).code());
      }
    }
  }

  @Test
  void whatHasNoEndIsLeft() throws IOException {
    byte[] letters = "a".repeat(1 << 16).getBytes(ISO_8859_1);
    for (String head :
        List.of(
            "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")) {
      try (RawServer raw = new RawServer(out -> endless(out, head, letters))) {
        assertEquals(ProblemCode.FILE_TOO_LARGE, Got.problem(read(raw.address())).code());
      }
    }
    for (String head : List.of("", "HTTP/1.1 200 OK\r\nX: ")) {
      try (RawServer raw = new RawServer(out -> endless(out, head, letters))) {
        assertEquals(ProblemCode.FETCH_FAILED, Got.problem(read(raw.address())).code());
      }
    }
    try (RawServer raw =
        new RawServer(
            out -> endless(out, "HTTP/1.1 200 OK\r\n", "A: b\r\n".getBytes(ISO_8859_1)))) {
      assertEquals(ProblemCode.FETCH_FAILED, Got.problem(read(raw.address())).code());
    }
  }

  @Test
  void wrongLengthsAreToldOrHarmless() throws IOException {
    try (RawServer more =
        new RawServer(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n" + PAGE))) {
      assertEquals(ProblemCode.FETCH_FAILED, Got.problem(read(more.address())).code());
    }
    try (RawServer less =
        new RawServer(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n" + PAGE))) {
      assertEquals("<!doctype html>", Got.document(read(less.address())).original());
    }
    try (RawServer odd =
        new RawServer(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n" + PAGE))) {
      assertEquals(ProblemCode.FETCH_FAILED, Got.problem(read(odd.address())).code());
    }
    try (RawServer chunks =
        new RawServer(
            out ->
                write(
                    out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFF\r\nx"))) {
      assertEquals(ProblemCode.FETCH_FAILED, Got.problem(read(chunks.address())).code());
    }
    try (RawServer none = new RawServer(out -> write(out, "no protocol at all\r\n\r\n"))) {
      assertEquals(ProblemCode.FETCH_FAILED, Got.problem(read(none.address())).code());
    }
  }

  @Test
  void aPackedPageIsUnpackedWithinItsLimit() throws IOException {
    Map<String, String> packed = Map.of("Content-Type", "text/html", "Content-Encoding", "gzip");
    server.reply("/a", 200, packed, gzip(PAGE.getBytes(UTF_8)));
    assertEquals(PAGE, Got.document(read(server.address("/a"))).original());
    server.reply("/bomb", 200, packed, gzip(new byte[100 << 20]));
    assertEquals(ProblemCode.FILE_TOO_LARGE, Got.problem(read(server.address("/bomb"))).code());
    server.reply("/cut", 200, packed, new byte[] {0x1F, (byte) 0x8B, 8, 0});
    assertEquals(ProblemCode.FETCH_FAILED, Got.problem(read(server.address("/cut"))).code());
  }

  @Test
  void headersThatLieAreNotBelieved() {
    byte[] page = PAGE.getBytes(UTF_8);
    server.reply("/a", 200, Map.of("Content-Type", "image/png"), page);
    assertEquals(Medium.HTML, Got.document(read(server.address("/a"))).medium());
    server.reply("/b", 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), page);
    assertEquals(PAGE, Got.document(read(server.address("/b"))).original());
    byte[] accents = "<!doctype html><p>L'été".getBytes(UTF_8);
    server.reply("/c", 200, Map.of("Content-Type", "text/html; charset=koi8-r"), accents);
    assertEquals("<!doctype html><p>L'été", Got.document(read(server.address("/c"))).original());
    server.reply("/d", 200, Map.of("Content-Type", "text/html"), new byte[5000]);
    assertEquals(ProblemCode.BINARY_FILE, Got.problem(read(server.address("/d"))).code());
    server.reply("/e", 200, Map.of("Content-Type", "image/png"), new byte[] {1, 2, 3});
    assertEquals(ProblemCode.BINARY_FILE, Got.problem(read(server.address("/e"))).code());
  }

  @Test
  void statusesAreTold() {
    server.reply("/gone", 410, Map.of(), new byte[0]).reply("/busy", 503, Map.of(), new byte[0]);
    assertEquals(ProblemCode.HTTP_STATUS, Got.problem(read(server.address("/gone"))).code());
    assertEquals(ProblemCode.HTTP_STATUS, Got.problem(read(server.address("/busy"))).code());
  }

  @Test
  void robotsTxtIsObeyed() {
    server.page("/open", PAGE).page("/closed/a", PAGE).page("/for-others", PAGE);
    server.redirect("/way", "/closed/a");
    byte[] rules =
        "User-agent: pactwatch\nDisallow: /closed\n\nUser-agent: *\nDisallow: /\n".getBytes(UTF_8);
    server.reply("/robots.txt", 200, Map.of("Content-Type", "text/plain"), rules);
    Got.document(read(server.address("/open")));
    for (String path : List.of("/closed/a", "/way")) {
      assertEquals(ProblemCode.ROBOTS_DISALLOW, Got.problem(read(server.address(path))).code());
    }
    assertTrue(!server.asked().contains("/closed/a"));
    server.reply("/robots.txt", 503, Map.of(), new byte[0]);
    assertEquals(ProblemCode.ROBOTS_DISALLOW, Got.problem(read(server.address("/open"))).code());
    server.redirect("/robots.txt", "/robots.txt");
    assertEquals(ProblemCode.BAD_REDIRECT, Got.problem(read(server.address("/open"))).code());
  }

  @Test
  void aHostHasItsRestBetweenTwoRequests() throws IOException, FetchException {
    byte[] rules = "User-agent: *\nCrawl-delay: 1\n".getBytes(UTF_8);
    server.reply("/robots.txt", 200, Map.of("Content-Type", "text/plain"), rules);
    server.page("/a", PAGE);
    long begun = System.nanoTime();
    try (Web web = new Web(manners(Set.of("127.0.0.1"), 1 << 20))) {
      web.get(Addresses.parse(server.address("/a")).get());
      web.get(Addresses.parse(server.address("/a")).get());
    }
    assertTrue(System.nanoTime() - begun >= Duration.ofSeconds(1).toNanos());
  }

  @Test
  void wordsThatAreNoAddressAreTold() {
    for (String word :
        List.of("http://", "https://user:word@example.org/", "http://a b/", "http://[zz]/")) {
      assertEquals(ProblemCode.ADDRESS_REFUSED, Got.problem(read(word)).code(), word);
    }
  }

  @Test
  void addressesArePutAsServersWantThem() {
    assertEquals("http://example.org/", Addresses.parse("HTTP://Example.ORG").get().toString());
    assertEquals(
        "https://xn--tat-9la.example/a%20b/%C3%A9?q=%C3%A0",
        Addresses.parse("https://état.example/a b/é?q=à#fin").get().toString());
    assertEquals(
        "https://example.org/c?d",
        Addresses.parse(Addresses.parse("https://example.org/a/b").get(), "../c?d")
            .get()
            .toString());
  }

  private static Item read(String address) {
    return read(address, manners(Set.of("127.0.0.1"), 1 << 20));
  }

  private static Item read(String address, Manners manners) {
    Intake intake = new Intake(Limits.usual(), manners);
    List<Item> items = new ArrayList<>();
    intake
        .named(List.of(address), new ByteArrayInputStream(new byte[0]))
        .each(entry -> items.add(intake.read(entry)));
    assertEquals(1, items.size(), items.toString());
    return items.get(0);
  }

  private static Manners manners(Set<String> allowed, long bytes) {
    return new Manners("pactwatch/test", allowed, Duration.ZERO, Duration.ofSeconds(20), 5, bytes);
  }

  private static Manners hasty() {
    return new Manners(
        "pactwatch/test", Set.of("127.0.0.1"), Duration.ZERO, Duration.ofMillis(700), 5, 1 << 20);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(ISO_8859_1));
  }

  private static void trickle(OutputStream out, String head)
      throws IOException, InterruptedException {
    write(out, head);
    while (true) {
      write(out, "a");
      out.flush();
      Thread.sleep(20);
    }
  }

  private static void endless(OutputStream out, String head, byte[] part) throws IOException {
    write(out, head);
    while (true) {
      out.write(part);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }
}
