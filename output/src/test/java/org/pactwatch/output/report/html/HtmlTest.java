package org.pactwatch.output.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class HtmlTest {
  private final StringBuilder out = new StringBuilder();
  private final Html html = new Html(out);

  @Test
  void textIsEscaped() {
    html.element("p", "a < b & c > \"d\" 'e'");
    assertEquals("<p>a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;</p>", out.toString());
  }

  @Test
  void valuesAreEscaped() {
    html.element("p", Attributes.of("title", "\" onclick='x' <"), "");
    assertEquals("<p title=\"&quot; onclick=&#39;x&#39; &lt;\"></p>", out.toString());
  }

  @Test
  void whatHtmlCannotHoldIsShownAsSuch() {
    html.text("half \uD83D, bell \u0007, whole \uD83D\uDE00");
    assertEquals("half \uFFFD, bell \uFFFD, whole \uD83D\uDE00", out.toString());
  }

  @Test
  void nothingLeadsOffThePage() {
    refused("href", "https://outside.example");
    refused("href", "javascript:alert(1)");
    refused("src", "#here");
    refused("style", "background: url(x)");
    refused("onclick", "x");
    refused("a b", "x");
  }

  @Test
  void elementsAreNamedByUs() {
    assertThrows(IllegalArgumentException.class, () -> html.element("p><script", ""));
  }

  @Test
  void scriptsAndStylesHoldNoMarkup() {
    assertThrows(IllegalArgumentException.class, () -> html.verbatim("style", "</style><b>"));
  }

  private static void refused(String name, String value) {
    assertThrows(IllegalArgumentException.class, () -> Attributes.of(name, value));
  }
}
