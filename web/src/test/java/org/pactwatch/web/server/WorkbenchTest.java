package org.pactwatch.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.web.api.Operation;
import org.pactwatch.web.api.Operations;

class WorkbenchTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-06-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Pattern LINE = Pattern.compile("/lines/(l[0-9a-f]{16})");

  /** What people and programs try on every input: scripts, SQL, headers, paths. */
  private static final List<String> BAD =
      List.of(
          "<script>alert(1)</script>",
          "\"><svg onload=alert(1)>",
          "javascript:alert(1)",
          "' OR 1=1 --",
          "'; DROP TABLE reading; --",
          "../../../etc/passwd",
          "..%2f..%2fetc%2fpasswd",
          "a\r\nSet-Cookie: evil=1",
          "\u0000",
          "\uD835\uDD4F\u202E\uFFFF",
          "${jndi:ldap://x}",
          "{{7*7}}",
          "-1",
          "99999999999999999999",
          "9999-99-99",
          "+999999999-01-01",
          "x".repeat(5000));

  @TempDir static Path folder;
  private static Path file;
  private static Workbench workbench;
  private static Browsing browser;

  @BeforeAll
  static void open() {
    file = folder.resolve("test.ledger");
    TestLedger.make(file);
    workbench = opened(Settings.loopback(0, "test.ledger"));
    browser = new Browsing(workbench.address().replaceFirst("/$", ""));
  }

  @AfterAll
  static void close() {
    workbench.close();
  }

  @Test
  void everyPageSpeaksBothLanguagesAndForbidsWhatItDoesNotUse() {
    for (String page : pages()) {
      for (String language : List.of("en", "fr")) {
        HttpResponse<String> answer = browser.get(page, "Accept-Language", language);
        assertEquals(200, answer.statusCode(), page);
        assertEquals(language, Jsoup.parse(answer.body()).selectFirst("html").attr("lang"), page);
        assertTrue(
            header(answer, "Content-Security-Policy").startsWith("default-src 'none'"), page);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertTrue(answer.body().length() < 300_000, page);
      }
    }
  }

  @Test
  void nothingOfAnArticleIsTakenAsMarkup() {
    for (String page : pages()) {
      assertHarmless(browser.get(page).body(), page);
    }
    String document = browser.get("/document?id=first").body();
    assertTrue(Jsoup.parse(document).text().contains(TestLedger.SCRIPT), "shown as words");
  }

  @Test
  void badInputIsToldWhatWasExpectedAndLeaksNothing() {
    for (Map.Entry<String, List<String>> page : inputs().entrySet()) {
      String path = page.getKey();
      for (String bad : BAD) {
        for (String name : page.getValue()) {
          HttpResponse<String> answer =
              browser.get(path + "?" + name + '=' + Browsing.encoded(bad));
          String which = path + ' ' + name + '=' + bad;
          assertTrue(answer.statusCode() < 500, which + " gave " + answer.statusCode());
          assertHarmless(answer.body(), which);
          assertEquals(Optional.empty(), answer.headers().firstValue("evil"), which);
          assertFalse(answer.body().contains("root:"), which);
        }
      }
    }
  }

  @Test
  void badPathsLeadNowhere() throws IOException {
    for (String path :
        List.of(
            "/../../etc/passwd",
            "/assets/../../x",
            "/assets/1/..%2f..%2fWorkbench.class",
            "/assets/1/Workbench.class",
            "/%2e%2e/%2e%2e/etc/passwd",
            "//evil.example/",
            "/lines/%00",
            "/api/v1/lines/' OR 1=1",
            "/\\..\\..\\x")) {
      String answer =
          raw(
              "GET "
                  + path.replace(" ", "%20")
                  + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
      assertTrue(
          answer.matches("(?s)HTTP/1.1 4\\d\\d.*"), path + " gave " + answer.lines().findFirst());
      assertFalse(answer.contains("root:") || answer.contains("Exception"), answer);
    }
  }

  @Test
  void answersOnlyUnderItsOwnName() throws IOException {
    String answer = raw("GET /lines HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer.lines().findFirst().orElse(""));
    assertFalse(answer.contains("test.ledger</span>") && answer.contains("<table"), answer);
  }

  @Test
  void onlyItsOwnFormsDecide() {
    String line = firstLine();
    Document page = Jsoup.parse(browser.get("/review?line=" + line).body());
    String word = page.selectFirst("input[name=word]").attr("value");
    String claim = page.selectFirst("input[name=claim]").attr("value");
    String[] form = {"word", word, "claim", claim, "action", "accept", "reviewer", "Arno Velt"};
    assertEquals(403, browser.post("/review", "", form).statusCode());
    assertEquals(403, browser.post("/review", "http://evil.example", form).statusCode());
    assertEquals(403, browser.post("/review", "null", form).statusCode());
    String[] guessed = form.clone();
    guessed[1] = "guessed";
    assertEquals(403, browser.post("/review", browser.base(), guessed).statusCode());
    Browsing stranger = new Browsing(browser.base());
    assertEquals(403, stranger.post("/review", browser.base(), form).statusCode());
    assertTrue(decisions().isEmpty());

    assertEquals(303, browser.post("/review", browser.base(), form).statusCode());
    assertEquals(1, decisions().size());
    String decision =
        Jsoup.parse(browser.get("/review").body())
            .selectFirst("input[name=decision]")
            .attr("value");
    assertEquals(
        303,
        browser
            .post(
                "/review",
                browser.base(),
                "word",
                word,
                "action",
                "undo",
                "decision",
                decision,
                "reviewer",
                "Arno Velt")
            .statusCode());
    assertEquals(2, decisions().size());
  }

  @Test
  void badDecisionsAreToldAndChangeNothing() {
    Document page = Jsoup.parse(browser.get("/review?line=" + firstLine()).body());
    String word = page.selectFirst("input[name=word]").attr("value");
    int before = decisions().size();
    for (String bad : BAD) {
      for (String action : List.of("accept", "correct", "merge", "split", "undo", bad)) {
        HttpResponse<String> answer =
            browser.post(
                "/review",
                browser.base(),
                "word",
                word,
                "action",
                action,
                "reviewer",
                bad,
                "claim",
                bad,
                "line",
                bad,
                "other",
                bad,
                "claims",
                bad,
                "decision",
                bad,
                "field",
                bad,
                "value",
                bad);
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, action + ' ' + bad);
        assertHarmless(answer.body(), action + ' ' + bad);
      }
    }
    assertEquals(before, decisions().size());
    assertEquals(
        413, browser.post("/review", browser.base(), "note", "x".repeat(100_000)).statusCode());
  }

  @Test
  void othersNeedTheToken() {
    assertThrows(
        IllegalArgumentException.class, () -> new Settings("0.0.0.0", 0, Optional.empty(), "x"));
    String token = "a-token-of-enough-letters";
    try (Workbench guarded = opened(new Settings("127.0.0.1", 0, Optional.of(token), "x"))) {
      String base = guarded.address().replaceFirst("/\\?.*", "");
      Browsing other = new Browsing(base);
      assertEquals(401, other.get("/lines").statusCode());
      assertEquals(401, other.get("/api/v1/lines").statusCode());
      assertEquals(401, other.get("/lines?token=guess").statusCode());
      assertEquals(
          200, other.get("/api/v1/lines", "Authorization", "Bearer " + token).statusCode());
      HttpResponse<String> let = other.get("/?token=" + token);
      assertEquals(200, let.statusCode());
      assertFalse(let.body().contains(token), "the token must not stand on pages");
      assertTrue(header(let, "Set-Cookie").contains("SameSite=Strict"));
      assertTrue(header(let, "Set-Cookie").contains("HttpOnly"));
      assertEquals(200, other.get("/lines").statusCode());
    }
  }

  @Test
  void aPortThatIsTakenIsTold() {
    int port = Integer.parseInt(browser.base().replaceFirst(".*:", ""));
    ProblemException told =
        assertThrows(ProblemException.class, () -> opened(Settings.loopback(port, "x")));
    assertTrue(told.getMessage().contains("--port " + port), told.getMessage());
  }

  @Test
  void everyRouteForProgramsIsDescribedAndEveryDescriptionAnswers() throws IOException {
    JsonNode described = MAPPER.readTree(browser.get("/api/v1/openapi.json").body());
    TreeSet<String> paths = new TreeSet<>();
    described.path("paths").fieldNames().forEachRemaining(paths::add);
    TreeSet<String> routes = new TreeSet<>();
    for (Operation operation : Operations.all()) {
      routes.add("/api/v1" + operation.path());
      HttpResponse<String> answer = browser.get("/api/v1" + example(operation));
      assertEquals(200, answer.statusCode(), operation.name());
      assertTrue(MAPPER.readTree(answer.body()).isObject(), operation.name());
      String tag = header(answer, "ETag");
      assertEquals(
          304,
          browser.get("/api/v1" + example(operation), "If-None-Match", tag).statusCode(),
          operation.name());
    }
    assertEquals(routes, paths);
    assertEquals(404, browser.get("/api/v1/nothing").statusCode());
  }

  @Test
  void programsPageThroughEverythingOnce() throws IOException {
    for (String list : List.of("/lines", "/claims", "/documents")) {
      JsonNode all = MAPPER.readTree(browser.get("/api/v1" + list).body());
      TreeSet<String> seen = new TreeSet<>();
      String next = "/api/v1" + list + "?limit=1";
      int pages = 0;
      while (!next.isEmpty()) {
        HttpResponse<String> answer = browser.get(next);
        MAPPER.readTree(answer.body()).path("items").forEach(one -> seen.add(one.toString()));
        next =
            answer
                .headers()
                .firstValue("Link")
                .map(link -> link.replaceFirst("<(.*)>.*", "$1"))
                .orElse("");
        pages++;
      }
      assertEquals(all.path("items").size(), seen.size(), list);
      assertEquals(Math.max(1, seen.size()), pages, list);
      assertEquals(
          seen.size(), browser.get("/api/v1" + list + "?format=jsonl").body().lines().count());
    }
  }

  @Test
  void theFeedIsWellFormed() {
    Document feed = Jsoup.parse(browser.get("/changes.atom").body(), "", Parser.xmlParser());
    assertEquals("feed", feed.child(0).tagName());
    assertFalse(feed.select("feed > updated").isEmpty());
    assertTrue(feed.select("script").isEmpty());
  }

  @Test
  void daysStayInEveryLink() {
    Document page = Jsoup.parse(browser.get("/lines?known-by=2031-05-05").body());
    for (Element link : page.select("main a[href^=/lines/], nav a")) {
      assertTrue(link.attr("href").contains("known-by=2031-05-05"), link.attr("href"));
    }
    assertFalse(page.text().contains("denied") && page.select("tbody th").size() > 1, page.text());
  }

  private static Workbench opened(Settings settings) {
    return Workbench.open(
        settings, mode -> Ledger.open(file, mode, Background.none()), GAZETTEER, CLOCK);
  }

  private static List<DecisionEntry> decisions() {
    try (Ledger ledger = Ledger.open(file, Mode.READ, Background.none())) {
      return ledger.decisions();
    }
  }

  private static String firstLine() {
    Matcher line = LINE.matcher(browser.get("/lines").body());
    assertTrue(line.find());
    return line.group(1);
  }

  private static List<String> pages() {
    return List.of(
        "/",
        "/lines",
        "/lines?type=transfer",
        "/lines/" + firstLine(),
        "/contradictions",
        "/duties",
        "/duties?attacked=BLR&on=2023-06-01",
        "/timeline",
        "/network",
        "/network?record=yes",
        "/map",
        "/entities",
        "/entity?id=BLR",
        "/documents",
        "/document?id=first",
        "/document?id=first&view=both&span=3-9",
        "/document?id=" + Browsing.encoded("folder/second & \"third\""),
        "/compare?left=first&right=" + Browsing.encoded("folder/second & \"third\""),
        "/sources",
        "/search?q=chars",
        "/review");
  }

  /** What each page reads; all read the days and the language. */
  private static Map<String, List<String>> inputs() {
    List<String> facets =
        List.of("type", "participant", "status", "item", "sort", "after", "from", "to");
    Map<String, List<String>> inputs = new TreeMap<>();
    inputs.put("/", List.of("as-of", "known-by", "lang", "since"));
    inputs.put("/lines", facets);
    inputs.put("/timeline", facets);
    inputs.put("/contradictions", List.of("kind", "start"));
    inputs.put("/duties", List.of("attacked", "on", "by"));
    inputs.put("/entity", List.of("id"));
    inputs.put("/documents", List.of("after"));
    inputs.put("/document", List.of("id", "span", "view"));
    inputs.put("/compare", List.of("left", "right"));
    inputs.put("/search", List.of("q"));
    inputs.put("/network", List.of("record"));
    inputs.put("/map", List.of("as-of"));
    inputs.put("/review", List.of("line", "done"));
    inputs.put("/changes.atom", List.of("since"));
    inputs.put("/api/v1/claims", List.of("document", "type", "after", "limit", "format"));
    return inputs;
  }

  private static String example(Operation operation) {
    String path = operation.path().replace("{line}", firstLine());
    if (path.contains("{claim}")) {
      try {
        path =
            path.replace(
                "{claim}",
                MAPPER.readTree(browser.get("/api/v1/claims").body()).at("/items/0/id").asText());
      } catch (IOException bad) {
        throw new AssertionError(bad);
      }
    }
    return switch (operation.name()) {
      case "document" -> path + "?id=first";
      case "duties" -> path + "?attacked=BLR&on=2023-06-01";
      default -> path;
    };
  }

  private static void assertHarmless(String page, String which) {
    Document parsed = Jsoup.parse(page);
    for (Element script : parsed.select("script")) {
      assertTrue(script.attr("src").startsWith("/assets/") && script.data().isEmpty(), which);
    }
    assertTrue(parsed.select("img, iframe, object, embed, style").isEmpty(), which);
    for (Element element : parsed.getAllElements()) {
      element
          .attributes()
          .forEach(
              one -> {
                assertFalse(one.getKey().startsWith("on"), which + ' ' + one);
                assertFalse(one.getKey().equals("style"), which + ' ' + one);
                boolean leads = one.getKey().equals("href") || one.getKey().equals("action");
                assertTrue(!leads || one.getValue().matches("([/#].*)?"), which + ' ' + one);
              });
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String raw(String request) throws IOException {
    int port = Integer.parseInt(browser.base().replaceFirst(".*:", ""));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
