package org.pactwatch.intake.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.BlockKind;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.document.Region;
import org.pactwatch.model.text.Span;

class PageTest {
  private static final String PARAGRAPH =
      "<p>The two states signed the treaty in the spring, and the army, they said, would train at the river.</p>";

  @Test
  void whiteSpaceCollapsesAndInlineElementsJoin() {
    String markup = "<p> One\n  <b>two</b>\tthree </p><div>four<br>five</div>";
    assertEquals(List.of("One two three", "four", "five"), texts(markup));
  }

  @Test
  void everyCharacterFindsItsPlaceInTheMarkup() {
    String markup =
        "<p>L&rsquo;&eacute;tat &#171;&nbsp;Vostok&#xA0;&raquo; &amp; AT&T &ampx &#128640;!</p>";
    Block block = Page.of(markup).blocks().get(0);
    assertEquals("L’état «\u00A0Vostok\u00A0» & AT&T &x 🚀!", block.text().text());
    assertEquals("&rsquo;", original(markup, block, "’"));
    assertEquals("&eacute;tat", original(markup, block, "état"));
    assertEquals(
        "&#171;&nbsp;Vostok&#xA0;&raquo;", original(markup, block, "«\u00A0Vostok\u00A0»"));
    assertEquals("AT&T", original(markup, block, "AT&T"));
    assertEquals("&ampx", original(markup, block, "&x"));
    assertEquals("&#128640;", original(markup, block, "🚀"));
    assertEquals("!", original(markup, block, "!"));
  }

  @Test
  void carriageReturnsAndDroppedCharactersKeepThePlacesRight() {
    String markup = "<p>One\r\ntwo\u0000three &lt;four&gt;</p>\r\n<p>five</p>";
    List<Block> blocks = Page.of(markup).blocks();
    assertEquals("four", original(markup, blocks.get(0), "four"));
    assertEquals("&gt;", original(markup, blocks.get(0), ">"));
    assertEquals("five", original(markup, blocks.get(1), "five"));
  }

  @Test
  void whatNoReaderSeesIsNoText() {
    String markup =
        "<head><title>T</title></head><p>One</p><script>var a;</script><style>b</style>"
            + "<noscript>c</noscript><template><p>d</p></template>";
    assertEquals(List.of("One"), texts(markup));
  }

  @Test
  void nulThatTheParserReplacedKeepsItsPlace() {
    String source = "One\u0000two";
    Alignment title = Alignment.of("One\uFFFDtwo", source, new Span(0, source.length()));
    assertEquals(new Span(3, 4), title.at(3));
    assertEquals(new Span(4, 5), title.at(4));
  }

  @Test
  void blocksKnowTheirKindRegionAndLinks() {
    String markup =
        "<nav><ul><li><a href=x>Home</a></ul></nav><h2>Head</h2><div role=banner>Top</div>"
            + "<p style='display: none'>gone</p><figure><figcaption>Cap</figcaption></figure>"
            + "<p>half <a href=x>link</a></p>";
    List<Block> blocks = Page.of(markup).blocks();
    assertEquals(BlockKind.LIST_ITEM, blocks.get(0).kind());
    assertTrue(blocks.get(0).regions().contains(Region.NAVIGATION));
    assertEquals(1, blocks.get(0).linkShare());
    assertEquals(BlockKind.HEADING, blocks.get(1).kind());
    assertTrue(blocks.get(2).regions().contains(Region.HEADER));
    assertTrue(blocks.get(3).regions().contains(Region.HIDDEN));
    assertTrue(blocks.get(4).regions().contains(Region.CAPTION));
    assertEquals(0.5, blocks.get(5).linkShare());
  }

  @Test
  void theRunningTextIsTheBody() {
    String markup =
        "<div class=menu><span>News</span></div><div id=text>"
            + PARAGRAPH.repeat(4)
            + "</div><div class=related><p>Another story, of another day, stands here for readers.</p></div>";
    List<Block> blocks = Page.of(markup).blocks();
    assertEquals(
        List.of(false, true, true, true, true, false),
        blocks.stream().map(block -> block.regions().contains(Region.BODY)).toList());
  }

  @Test
  void theMarkupTellsTitleDayOutletAddressAndLanguage() {
    Declared declared =
        Page.of(
                "<html lang=fr><head><meta property='og:title' content='The summit'>"
                    + "<meta property='og:site_name' content='The Example'>"
                    + "<link rel=canonical href='https://www.example.org/a'>"
                    + "<script type='application/ld+json'>{\"datePublished\": \"2024-03-05T08:00:00Z\"}"
                    + "</script></head><p>Text")
            .declared();
    assertEquals(
        new Declared(
            Optional.of(new Published(LocalDate.of(2024, 3, 5), Published.Basis.LINKED_DATA)),
            Optional.of("The Example"),
            Optional.of("The summit"),
            Optional.of("https://www.example.org/a"),
            Optional.of("fr")),
        declared);
  }

  @Test
  void authorAndLastChange() {
    Declared declared =
        Page.of(
                "<script type='application/ld+json'>{\"author\": [{\"@type\": \"Person\", \"name\":"
                    + " \"Ma\\u00eblle Ardant\"}], \"dateModified\": \"2024-03-06\"}</script><p>Text")
            .declared();
    assertEquals(Optional.of("Maëlle Ardant"), declared.author());
    assertEquals(
        Optional.of(new Published(LocalDate.of(2024, 3, 6), Published.Basis.LINKED_DATA)),
        declared.modified());
  }

  @Test
  void ofTimeElementsTheOneBesideTheArticle() {
    String markup =
        "<ul><li><time datetime=2024-01-01>x</time> Another story</ul><h1>The treaty</h1>"
            + "<time datetime=2024-03-05T10:00>x</time><div>"
            + PARAGRAPH.repeat(3)
            + "</div><div class=comments><p>Nice. <time datetime=2024-03-09>x</time></div>";
    assertEquals(
        Optional.of(new Published(LocalDate.of(2024, 3, 5), Published.Basis.TIME_ELEMENT)),
        Page.of(markup).declared().published());
  }

  @Test
  void commentsAreApartThoughTheyOutweighTheArticle() {
    String markup =
        "<article><div>"
            + PARAGRAPH.repeat(3)
            + "</div><footer><ol class=comment-list>"
            + ("<li class=comment>" + PARAGRAPH + "</li>").repeat(20)
            + "</ol></footer></article>";
    List<Block> blocks = Page.of(markup).blocks();
    assertEquals(23, blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      assertEquals(i >= 3, blocks.get(i).regions().contains(Region.COMMENTS), "block " + i);
    }
  }

  @Test
  void aNameOnAnElementThatHoldsTheTextSaysNothing() {
    String markup =
        "<form><div class='has-sidebar share-bar'>" + PARAGRAPH.repeat(4) + "</div></form>";
    for (Block block : Page.of(markup).blocks()) {
      assertEquals(Set.of(Region.BODY), block.regions());
    }
  }

  @Test
  void sectionsSideBySideAreOneText() {
    String section = "<section><h2>Part</h2>" + PARAGRAPH.repeat(3) + "</section>";
    String markup = "<div><div>" + section + "</div><div>" + section + "</div></div>";
    assertEquals(
        8,
        Page.of(markup).blocks().stream()
            .filter(block -> block.regions().contains(Region.BODY))
            .count());
  }

  @Test
  void whatItsNamesCallALeadBelongsToTheText() {
    String markup =
        "<header><h1>Title</h1><h2 class=chapo>Two states, one river and a treaty that both"
            + " parliaments have still to agree upon in the autumn</h2></header><div>"
            + PARAGRAPH.repeat(3)
            + "</div>";
    List<Block> blocks = Page.of(markup).blocks();
    assertFalse(blocks.get(0).regions().contains(Region.BODY));
    assertTrue(blocks.get(1).regions().contains(Region.BODY));
  }

  @Test
  void manyBlocksDeepInsideManyElements() {
    String markup = "<div>".repeat(5_000) + PARAGRAPH.repeat(2_000);
    assertTimeout(
        Duration.ofSeconds(20), () -> assertEquals(2_000, Page.of(markup).blocks().size()));
  }

  @Test
  void aDayThatDoesNotExistIsNoDay() {
    String markup = "<meta name=date content='2024-02-31'><p>Text";
    assertEquals(Optional.empty(), Page.of(markup).declared().published());
  }

  @Test
  void tenThousandNestedElementsAreNoHarm() {
    String markup = "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000) + "<p>after</p>";
    assertTrue(texts(markup).contains("after"));
  }

  @Test
  void textMovedOutOfATableStandsInTheOrderOfTheSource() {
    String markup = "<p>first</p><table>stray<tr><td>cell</td></tr></table><p>last</p>";
    assertEquals(List.of("first", "stray", "cell", "last"), texts(markup));
  }

  private static List<String> texts(String markup) {
    return Page.of(markup).blocks().stream().map(block -> block.text().text()).toList();
  }

  private static String original(String markup, Block block, String words) {
    int start = block.text().text().indexOf(words);
    return block.text().toOriginal(new Span(start, start + words.length())).of(markup);
  }
}
