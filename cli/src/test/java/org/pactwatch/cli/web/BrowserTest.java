package org.pactwatch.cli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.web.server.Workbench;

/** The workbench on the samples in a real browser, as people use it. */
class BrowserTest {
  /** Milliseconds in which the first view must be there. */
  private static final double FIRST_VIEW = 1000;

  private static final int HEAVIEST = 300_000;

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Workbench workbench;
  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    workbench = SampleWorkbench.open(folder);
  }

  @AfterAll
  static void stop() {
    if (workbench != null) {
      workbench.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openPage() {
    open(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900));
  }

  @AfterEach
  void nothingWasComplainedOf() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  @Test
  void aLineIsFoundByFacetsAndItsEvidenceOpened() {
    go("/lines");
    Locator deployments = page.locator("label:has(input[name=type][value=deployment])");
    String count = deployments.locator(".number").innerText();
    deployments.locator("input").check();
    page.waitForURL(Pattern.compile(".*type=deployment.*"));
    assertThat(page.locator(".total")).containsText(count + " lines");
    page.locator("input[name=participant][value=BLR]").check();
    page.waitForURL(Pattern.compile(".*participant=BLR.*"));
    page.locator("tbody th a").first().click();
    assertThat(page.locator("h1")).containsText("Deployment");
    assertThat(page.locator(".picture svg").first()).isVisible();
    page.locator(".claim .source a").first().click();
    assertThat(page.locator("#marked")).isVisible();
    assertThat(page.locator(".a-asked").first()).isVisible();
  }

  @Test
  void copiesAreComparedSideBySide() {
    go("/document?id=stockage");
    page.locator("section:has(> h2:text('Its family')) a:text('Compare')").first().click();
    assertThat(page.locator("h1")).hasText("Two documents side by side");
    assertTrue(page.locator("del, ins").count() > 0);
  }

  @Test
  void dutiesAreAskedAndExplained() {
    go("/duties");
    page.getByLabel("Attacked").selectOption("BLR");
    page.locator("input[name=on]").fill("2023-06-01");
    page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".duty").first()).containsText("must defend");
    page.locator(".duty summary").first().click();
    assertThat(page.locator(".duty .reasons").first()).isVisible();
  }

  @Test
  void aReviewerDecidesAndUndoes() {
    go("/lines?type=membership");
    page.locator("tbody th a").first().click();
    page.getByText("Review this line").click();
    page.getByLabel("Your name").first().fill("Arno Velt");
    page.getByLabel("Why (may stay empty)").first().fill("checked");
    page.getByText("Accept", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(page.locator("[role=status].done")).hasText("Decided.");
    go("/review");
    assertThat(page.locator("tbody tr").first()).containsText("in effect");
    page.getByText("Undo", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(page.locator("tbody").first()).containsText("undone");
  }

  @Test
  void picturesAreTakenAwayAsSvgAndPng() throws IOException {
    go("/network?record=yes");
    byte[] png = taken("PNG");
    assertEquals("PNG", new String(png, 1, 3, StandardCharsets.ISO_8859_1));
    assertTrue(new String(taken("SVG"), StandardCharsets.UTF_8).contains("<svg"));
  }

  @Test
  void everythingCanBeDoneWithKeysAlone() {
    go("/lines");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Skip to the content");
    page.keyboard().press("Enter");
    page.keyboard().press("j");
    page.keyboard().press("j");
    String second = page.locator("tbody th a").nth(1).innerText();
    assertThat(page.locator(":focus")).hasText(second);
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText(second);
    page.keyboard().press("/");
    page.keyboard().type("Minsk");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/search\\?q=Minsk"));
    assertTrue(page.locator("mark").count() > 0);
  }

  @Test
  void furtherRowsComeByThemselves() {
    go("/lines");
    int all = Integer.parseInt(page.locator(".total strong").innerText().replaceFirst(" .*", ""));
    page.locator("tbody th a").nth(59).scrollIntoViewIfNeeded();
    assertThat(page.locator("tbody th a")).hasCount(all);
    assertThat(page.locator("[data-more]")).hasCount(0);
  }

  @Test
  void frenchIsSpokenToWhoAsksForItAndTheSwitchStays() {
    context.close();
    open(new Browser.NewContextOptions().setLocale("fr-FR"));
    go("/");
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    assertThat(page.locator("h1")).hasText("15 janvier 2025");
    page.getByText("English").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    go("/lines");
    assertThat(page.locator("h1")).hasText("Lines");
  }

  @Test
  void pagesAreFitForEverybodyOnAWideLightScreen() throws IOException {
    context.close();
    open(
        new Browser.NewContextOptions()
            .setLocale("en")
            .setBypassCSP(true)
            .setViewportSize(1280, 900)
            .setColorScheme(ColorScheme.LIGHT));
    assertEquals(List.of(), unfit());
  }

  @Test
  void pagesAreFitForEverybodyOnANarrowDarkScreenInFrench() throws IOException {
    context.close();
    open(
        new Browser.NewContextOptions()
            .setLocale("fr")
            .setBypassCSP(true)
            .setViewportSize(360, 740)
            .setColorScheme(ColorScheme.DARK));
    assertEquals(List.of(), unfit());
  }

  @Test
  void everyPictureHasItsTable() {
    for (String path : List.of("/timeline", "/network?record=yes", "/map")) {
      go(path);
      assertThat(page.locator("figure.picture svg")).isVisible();
      page.locator("details.data > summary").click();
      assertThat(page.locator("details.data table tbody tr").first()).isVisible();
    }
  }

  @Test
  void theFirstViewIsThereWithinASecond() {
    go("/");
    page.reload();
    Object shown =
        page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
    assertTrue(((Number) shown).doubleValue() < FIRST_VIEW, "took " + shown + " ms");
  }

  /** What is wrong with pages: what axe finds, what is wider than the screen, what is too heavy. */
  private List<String> unfit() throws IOException {
    String axe = axe();
    List<String> wrong = new ArrayList<>();
    for (String path : pages()) {
      go(path);
      page.evaluate(axe);
      List<?> found =
          (List<?>)
              page.evaluate(
                  "() => axe.run().then(r => r.violations.map(v => v.id + ' ' +"
                      + " v.nodes.slice(0, 3).map(n => n.html).join(' ')))");
      found.forEach(one -> wrong.add(path + ' ' + one));
      if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
        wrong.add(path + " is wider than the screen");
      }
      if (weight() > HEAVIEST) {
        wrong.add(path + " weighs " + weight());
      }
    }
    return wrong;
  }

  private List<String> pages() {
    go("/lines?type=membership&sort=claims");
    String line = page.locator("tbody th a").first().getAttribute("href");
    return List.of(
        "/",
        "/lines",
        line,
        "/contradictions",
        "/duties?attacked=BLR&on=2023-06-01",
        "/timeline",
        "/network?record=yes",
        "/map",
        "/entities",
        "/entity?id=BLR",
        "/entity?id=person:putin",
        "/documents",
        "/document?id=vilnius",
        "/document?id=vilnius&view=both",
        "/compare?left=stockage&right=stockage-gazette",
        "/sources",
        "/search?q=Minsk",
        "/review?line=" + line.replaceFirst(".*/", ""),
        "/nothing");
  }

  private void open(Browser.NewContextOptions options) {
    context = chromium.browser().newContext(options);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          // That a page is missing is told by the test that asks for it.
          if (message.type().equals("error") && !message.text().contains("404")) {
            complaints.add(message.text());
          }
        });
  }

  private void go(String path) {
    page.navigate(workbench.address().replaceFirst("/$", "") + path);
  }

  private byte[] taken(String format) throws IOException {
    Download download =
        page.waitForDownload(
            () -> page.getByText(format, new Page.GetByTextOptions().setExact(true)).click());
    return Files.readAllBytes(download.path());
  }

  private int weight() {
    Object bytes =
        page.evaluate(
            "performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))"
                + ".reduce((all, one) => all + one.decodedBodySize, 0)");
    return ((Number) bytes).intValue();
  }

  private static String axe() throws IOException {
    try (InputStream stream = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
