package org.pactwatch.intake.feed;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.intake.Got;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Item;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.problem.ProblemCode;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="%s"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>Le Guet</title><link>https://guet.example/</link><description>d</description>
      <item><title>Accord à Tamba</title><link>https://guet.example/1</link>
      <guid isPermaLink="false">n1</guid><pubDate>Wed, 06 Mar 2024 00:30:00 +0100</pubDate>
      <description>Résumé</description>
      <content:encoded><![CDATA[<p>L’accord est signé.</p>]]></content:encoded></item>
      <item><title>Bref</title><link>https://guet.example/2</link><description>Un résumé.</description></item>
      <item><title>Vide</title><link>https://guet.example/3</link></item>
      </channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Le Guet</title><id>urn:x</id>
      <updated>2024-03-07T10:00:00Z</updated>
      <entry><id>urn:x:1</id><title type="html">L&amp;#39;accord</title>
      <link href="https://guet.example/1"/><published>2024-03-06T00:30:00+01:00</published>
      <updated>2024-03-07T00:30:00+01:00</updated>
      <content type="html">&lt;p&gt;L'accord est signé.&lt;/p&gt;</content></entry>
      </feed>
      """;

  @TempDir Path folder;

  @Test
  void anRssFileGivesWhatItHoldsItself() throws IOException {
    List<Item> items = file("a.rss", String.format(Locale.ROOT, RSS, "UTF-8").getBytes(UTF_8));
    Document first = Got.document(items.get(0));
    assertEquals("a#n1", first.id().value());
    assertEquals("<p>L’accord est signé.</p>", first.original());
    assertEquals(Medium.HTML, first.medium());
    assertEquals(Optional.of("Accord à Tamba"), first.declared().title());
    assertEquals(Optional.of("Le Guet"), first.declared().outlet());
    assertEquals(Optional.of("https://guet.example/1"), first.declared().address());
    assertEquals(LocalDate.of(2024, 3, 6), first.declared().published().get().day());
    Document second = Got.document(items.get(1));
    assertEquals("a#https://guet.example/2", second.id().value());
    assertEquals(Medium.TEXT, second.medium());
    assertEquals(Optional.empty(), second.declared().published());
    Item.Refused third = assertInstanceOf(Item.Refused.class, items.get(2));
    assertEquals(ProblemCode.EMPTY_FILE, third.problem().code());
  }

  @Test
  void anAtomFileDoesToo() throws IOException {
    Document sole = Got.document(file("a.atom", ATOM.getBytes(UTF_8)).get(0));
    assertEquals("a#urn:x:1", sole.id().value());
    assertEquals("<p>L'accord est signé.</p>", sole.original());
    assertEquals(LocalDate.of(2024, 3, 6), sole.declared().published().get().day());
  }

  @Test
  void aFeedIsReadInTheCharsetThatItNames() throws IOException {
    for (Charset charset : List.of(Charset.forName("windows-1252"), UTF_16)) {
      byte[] bytes = String.format(Locale.ROOT, RSS, charset.name()).getBytes(charset);
      Document first = Got.document(file("a.rss", bytes).get(0));
      assertEquals("<p>L’accord est signé.</p>", first.original(), charset.name());
    }
  }

  @Test
  void otherXmlIsSkipped() throws IOException {
    List<Item> items = file("a.xml", "<urlset><url/></urlset>".getBytes(UTF_8));
    assertInstanceOf(Item.Skipped.class, items.get(0));
    assertEquals(
        2, Got.ids(file("a.xml", String.format(Locale.ROOT, RSS, "UTF-8").getBytes(UTF_8))).size());
  }

  @Test
  void aBillionLaughsAreNotHeard() throws IOException {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      entities
          .append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10));
      entities.append("\">");
    }
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss ["
            + entities
            + "]><rss version=\"2.0\"><channel>"
            + "<title>&l9;</title><item><description>&l9;</description></item></channel></rss>";
    List<Item> items =
        assertTimeout(Duration.ofSeconds(5), () -> file("a.rss", feed.getBytes(UTF_8)));
    assertEquals(ProblemCode.BROKEN_FEED, Got.problem(items.get(0)).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]>",
        "<!DOCTYPE rss SYSTEM \"%s\">",
        "<!DOCTYPE rss [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>"
      })
  void entitiesFromOutsideAreNotFetched(String type) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "geheim");
    String feed =
        "<?xml version=\"1.0\"?>"
            + String.format(Locale.ROOT, type, secret.toUri())
            + "<rss version=\"2.0\"><channel><title>t</title><item><title>&x;</title>"
            + "<description>&x;</description></item></channel></rss>";
    List<Item> items = file("a.rss", feed.getBytes(UTF_8));
    assertTrue(items.stream().noneMatch(item -> item.toString().contains("geheim")));
    assertEquals(ProblemCode.BROKEN_FEED, Got.problem(items.get(0)).code());
  }

  @Test
  void deepNestingAndCutFeedsAreBrokenAndNothingElse() throws IOException {
    byte[] deep = ("<rss version=\"2.0\"><channel>" + "<a>".repeat(200_000)).getBytes(UTF_8);
    assertEquals(ProblemCode.BROKEN_FEED, Got.problem(file("a.rss", deep).get(0)).code());
    byte[] closed =
        ("<rss version=\"2.0\"><channel>"
                + "<a>".repeat(20_000)
                + "</a>".repeat(20_000)
                + "</channel></rss>")
            .getBytes(UTF_8);
    assertEquals(ProblemCode.BROKEN_FEED, Got.problem(file("a.rss", closed).get(0)).code());
    byte[] whole = ATOM.strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> Feed.of(cut), "cut at " + length);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 05 Mar 2024 23:30:00 GMT | 2024-03-05",
        "5 March 2024 10:00 EST | 2024-03-05",
        "Wed, 6 Sept 2023 | 2023-09-06",
        "2024-03-06T00:30:00+01:00 | 2024-03-06",
        "2024-02-30 | ",
        "32 Mar 2024 | ",
        "05 Foo 2024 | ",
        "hier | "
      })
  void theDayIsTheOneThatIsWritten(String text, LocalDate day) {
    assertEquals(Optional.ofNullable(day), FeedDay.day(text.strip()));
  }

  private List<Item> file(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return Got.all(new Intake().files(List.of(file)));
  }
}
