package org.pactwatch.output.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MarkdownTest {
  @Test
  void wordsAreNeverMarkup() {
    assertEquals("\\*a\\* \\[b\\](c) \\`d\\` \\| e", Markdown.plain("*a* [b](c) `d` | e"));
    assertEquals("&lt;b&gt; &amp;amp;", Markdown.plain("<b> &amp;"));
  }

  @Test
  void linesStayLines() {
    assertEquals("a b c", Markdown.plain(" a\nb\r\n\tc "));
  }

  @Test
  void wordsAtTheStartBeginNoList() {
    assertEquals("\\- a", Markdown.plain("- a"));
    assertEquals("12\\. a", Markdown.plain("12. a"));
    assertEquals("\\# a", Markdown.plain("# a"));
  }
}
