package org.pactwatch.output.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.output.Names;
import org.pactwatch.output.Press;
import org.pactwatch.output.report.ReportOptions.ArticleText;

final class ReportTest {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=http://outside.example/a onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</style></title></textarea><svg onload=alert(1)>",
          "]]> --> {{7*7}} ${x} &lt;b&gt; javascript:alert(1)",
          "**bold** [text](http://outside.example) | cell `code` <b>raw</b>",
          "rung \u0007 and \u202E turned");

  @TempDir static Path shared;

  private static Report usual;

  @TempDir Path folder;

  @BeforeAll
  static void writeOnce() {
    try (Ledger ledger = Press.ledger(shared)) {
      usual = Report.write(ledger, Press.NAMES, shared.resolve("out"), ReportOptions.usual());
    }
  }

  @Test
  void wordsOfArticlesAreNeverMarkup() throws IOException {
    Names names = id -> String.join(" ", HOSTILE);
    Report report;
    try (Ledger ledger = Press.ledger(folder, HOSTILE.stream().map(Press::filledWith).toList())) {
      report =
          Report.write(ledger, names, folder, ReportOptions.usual().withText(ArticleText.FULL));
    }
    Document page = page(report);
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertTrue(page.select("img, iframe, object, embed, link, base, textarea, b").isEmpty());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), attribute::toString);
        assertFalse(attribute.getKey().equals("src"), attribute::toString);
      }
    }
    List<String> marked = page.select("mark").stream().map(Element::wholeText).toList();
    for (String words : HOSTILE) {
      String shown = words.replace('\u0007', '\uFFFD');
      assertTrue(marked.stream().anyMatch(mark -> mark.contains(shown)), words);
    }
    String markdown = Files.readString(report.markdown());
    assertEquals(List.of(), found(markdown, "(<(?!/?mark>|a id=\"[a-z0-9-]+\"></a>|/a>).{0,20})"));
    assertEquals(List.of(), found(markdown, "((?<!\\\\)\\]\\(http)"));
  }

  @Test
  void nothingOutsideThePageIsAskedFor() throws IOException {
    Document page = page(usual);
    assertTrue(page.select("[src], [srcset], [action], [style], link, base, iframe").isEmpty());
    page.select("[href]")
        .forEach(link -> assertTrue(link.attr("href").startsWith("#"), link::toString));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    String own = page.select("style").html() + page.select("script").html();
    for (String request :
        List.of("url(", "@import", "http:", "https:", "fetch(", "XMLHttp", "import(")) {
      assertFalse(own.contains(request), request);
    }
  }

  @Test
  void everyLinkLeadsToOnePlace() throws IOException {
    Report report = write(ReportOptions.usual().withText(ArticleText.FULL));
    Document page = page(report);
    List<String> ids = page.select("[id]").eachAttr("id");
    Set<String> places = new HashSet<>(ids);
    assertEquals(ids.size(), places.size(), "ids are unique");
    page.select("[href]")
        .eachAttr("href")
        .forEach(to -> assertTrue(places.contains(to.substring(1)), to));
    String markdown = Files.readString(report.markdown());
    Set<String> anchors = new HashSet<>(found(markdown, "<a id=\"([^\"]+)\">"));
    found(markdown, "\\]\\(#([^)]+)\\)").forEach(to -> assertTrue(anchors.contains(to), to));
  }

  @Test
  void bothSayTheSame() throws IOException {
    Report report = usual;
    Document page = page(report);
    String markdown = Files.readString(report.markdown());
    List<String> lines = page.select("details.line").eachAttr("id");
    assertEquals(lines, found(markdown, "<a id=\"(l[0-9a-f]{16})\">"));
    assertEquals(
        page.select("article.claim").eachAttr("id"),
        found(markdown, "<a id=\"(c[0-9a-f]{16}(?:-\\d+)?)\">"));
    assertEquals(page.select("main h2").eachText(), found(markdown, "(?m)^## (.*)$"));
    assertEquals(page.select("mark").eachText(), found(markdown, "<mark>(.*?)</mark>"));
    try (Ledger ledger = Press.ledger(folder)) {
      List<String> all =
          ledger.lines(LineFilter.all()).stream().map(line -> line.id().value()).sorted().toList();
      assertEquals(all, lines.stream().sorted().toList(), "every line, once");
    }
  }

  @Test
  void highlightedWordsAreTheEvidence() throws IOException {
    Document page = page(usual);
    try (Ledger ledger = Press.ledger(folder)) {
      assertFalse(page.select("article.claim").isEmpty());
      for (Element claim : page.select("article.claim")) {
        ClaimId id = new ClaimId(claim.id().replaceFirst("-\\d+$", ""));
        String words = ledger.claim(id).orElseThrow().claim().grounds().evidence().reading();
        assertEquals(words, claim.select("blockquote mark").first().wholeText());
      }
    }
  }

  @Test
  void theSameLedgerGivesTheSameBytes() throws IOException {
    byte[] page = Files.readAllBytes(usual.page());
    byte[] markdown = Files.readAllBytes(usual.markdown());
    Path other = Files.createDirectories(folder.resolve("other"));
    try (Ledger ledger =
        Press.ledger(other, List.of(Press.copy(), Press.third(), Press.second(), Press.first()))) {
      Report second = Report.write(ledger, Press.NAMES, other, ReportOptions.usual());
      assertArrayEquals(page, Files.readAllBytes(second.page()));
      assertArrayEquals(markdown, Files.readAllBytes(second.markdown()));
    }
  }

  @Test
  void theDayIsTheLatestPublished() throws IOException {
    Document page = page(usual);
    assertEquals("As of 2 June 2031", page.select(".subtitle").text());
    assertEquals(
        List.of(
            "Membership of Arvonia in the Harbour Pact",
            "Membership of Belmark in the Harbour Pact",
            "Deployment of Tern-2 by Arvonia in Belmark"),
        section(page, "in-force").select("details.line h4").eachText());
  }

  @Test
  void everyLineTellsItsDayAndWhatThatIs() throws IOException {
    assertEquals(
        List.of("1999", "1999", "Said 28 May 2031", "Said 1 June 2031"),
        page(usual).select("details.line .when").eachText());
  }

  @Test
  void anotherDayCanBeAskedFor() throws IOException {
    Document page = page(write(ReportOptions.usual().withDay(LocalDate.parse("2001-01-01"))));
    assertEquals("As of 1 January 2001", page.select(".subtitle").text());
    assertEquals(2, section(page, "in-force").select("details.line").size());
    assertEquals(
        List.of("Deployment of Tern-2 by Arvonia in Belmark"),
        section(page, "happened").select("details.line h4").eachText());
  }

  @Test
  void whatStandsAgainstWhatIsShownSideBySide() throws IOException {
    Element conflicts = section(page(usual), "conflicts");
    assertEquals(
        "Deployment begun and possible side by side.", conflicts.select(".sentence").text());
    assertEquals(List.of("begun", "possible"), conflicts.select(".brief .chip").eachText());
  }

  @Test
  void whatIsDeniedIsNotInForce() throws IOException {
    Document page = page(usual);
    Element line = section(page, "doubtful").select("details.line").first();
    assertEquals("Departure of Corland from the Harbour Pact", line.select("h4").text());
    assertEquals(
        "Le ministère dément que Corland quitte le Pacte du Havre.",
        line.select("blockquote mark").text());
    assertTrue(line.select(".head").text().contains("“ministère”"));
  }

  @Test
  void statementsRemarksDocumentsAndProblemsAreTold() throws IOException {
    Document page = page(usual);
    assertEquals(List.of("Tila Orso"), section(page, "statements").select("h3").eachText());
    assertEquals("la ministre Tila Orso", section(page, "notes").select("mark").text());
    Element sources = section(page, "sources");
    assertEquals(4, sources.select("details.source").size());
    assertTrue(sources.text().contains("The same bytes as gazette/first, whose claims count."));
    assertEquals("Menu | Accueil | Sport", sources.select(".cuts q").text());
    assertTrue(section(page, "problems").text().contains("EMPTY_FILE gone.txt"));
  }

  @Test
  void articlesAreQuotedNotCopied() throws IOException {
    String far = "parle du temps qu'il fera demain";
    Path original = Files.createDirectories(folder.resolve("long"));
    try (Ledger ledger = Press.ledger(original)) {
      Report excerpts = Report.write(ledger, Press.NAMES, original, ReportOptions.usual());
      assertTrue(page(excerpts).select(".text").isEmpty());
      Report full =
          Report.write(
              ledger, Press.NAMES, original, ReportOptions.usual().withText(ArticleText.FULL));
      assertTrue(page(full).select(".text").text().contains(far));
      assertTrue(
          page(full)
              .select(".text mark")
              .eachText()
              .contains("possible que des Tern-2 soient à Belmark"));
    }
  }

  @Test
  void thePageCanBeReadByMachineVoices() throws IOException {
    Document page = page(write(ReportOptions.usual().withText(ArticleText.FULL)));
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals(1, page.select("main").size());
    assertEquals(1, page.select("h1").size());
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      assertTrue(level <= before + 1, () -> "no level is left out before " + heading);
      before = level;
    }
    page.select("table").forEach(table -> assertFalse(table.select("caption").text().isBlank()));
    page.select("th").forEach(cell -> assertTrue(cell.hasAttr("scope")));
    page.select("blockquote").forEach(quote -> assertEquals("fr", quote.attr("lang")));
    page.select("input")
        .forEach(input -> assertFalse(page.select("label[for=" + input.id() + "]").isEmpty()));
  }

  @Test
  void anEmptyLedgerSaysSo() throws IOException {
    try (Ledger ledger = Press.ledger(folder, List.of())) {
      Document page = page(Report.write(ledger, Press.NAMES, folder, ReportOptions.usual()));
      assertEquals("No day is known", page.select(".subtitle").text());
      assertTrue(page.select("details").isEmpty());
      assertTrue(section(page, "in-force").text().contains("No line is in force."));
    }
  }

  @Test
  void aFolderThatCannotBeIsAProblem() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    try (Ledger ledger = Press.ledger(folder)) {
      ProblemException failure =
          assertThrows(
              ProblemException.class,
              () -> Report.write(ledger, Press.NAMES, file, ReportOptions.usual()));
      assertEquals(ProblemCode.OUTPUT_FAILED, failure.problem().code());
      assertEquals("in the way", Files.readString(file));
    }
  }

  @Test
  void nothingUnfinishedIsLeft() throws IOException {
    Report report = usual;
    try (Stream<Path> files = Files.list(report.page().getParent())) {
      assertEquals(
          List.of("report.html", "report.md"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private Report write(ReportOptions options) throws IOException {
    Path room = Files.createDirectories(folder.resolve("press"));
    try (Ledger ledger = Press.ledger(room)) {
      return Report.write(ledger, Press.NAMES, folder.resolve("out"), options);
    }
  }

  private static Document page(Report report) throws IOException {
    return Jsoup.parse(report.page().toFile(), "UTF-8");
  }

  private static Element section(Document page, String anchor) {
    return page.select("section[aria-labelledby=" + anchor + "]").first();
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }
}
