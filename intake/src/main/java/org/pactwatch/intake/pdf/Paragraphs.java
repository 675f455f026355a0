package org.pactwatch.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;

/**
 * The paragraphs of a text that was laid out in lines and pages, put together again.
 *
 * <p>A paragraph ends at an empty line, at the end of a page, and after a line that is much shorter
 * than the longest of its page: whoever lays out text fills the lines. A word that was divided with
 * a hyphen between two small letters becomes one again.
 */
public final class Paragraphs {
  private static final double FULL = 0.75;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> open = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** Returns the paragraphs as blocks, in order, each mapped to its lines. */
  public static List<Block> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    int start = 0;
    for (int end = text.indexOf('\f'); end >= 0; end = text.indexOf('\f', start)) {
      paragraphs.page(new Span(start, end));
      start = end + 1;
    }
    paragraphs.page(new Span(start, text.length()));
    return paragraphs.blocks;
  }

  private void page(Span page) {
    List<Span> lines = lines(page);
    int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
    for (Span line : lines) {
      if (line.isEmpty()) {
        close();
      } else {
        open.add(line);
        if (line.length() < longest * FULL) {
          close();
        }
      }
    }
    close();
  }

  private List<Span> lines(Span page) {
    List<Span> lines = new ArrayList<>();
    int start = page.start();
    for (int i = page.start(); i <= page.end(); i++) {
      if (i == page.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(new Span(start, i).strip(text));
        start = i + 1;
      }
    }
    return lines;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    MappedText.Builder block = new MappedText.Builder();
    for (int i = 0; i < open.size(); i++) {
      Span line = open.get(i);
      if (i == open.size() - 1) {
        block.copy(text, line);
      } else {
        join(block, line, open.get(i + 1));
      }
    }
    blocks.add(Block.line(block.build()));
    open.clear();
  }

  private void join(MappedText.Builder block, Span line, Span next) {
    boolean hyphen = text.charAt(line.end() - 1) == '-' && line.length() > 1;
    boolean divided =
        hyphen
            && Character.isLowerCase(text.charAt(line.end() - 2))
            && Character.isLowerCase(text.charAt(next.start()));
    block.copy(text, divided ? new Span(line.start(), line.end() - 1) : line);
    if (!hyphen) {
      Span between = new Span(/* start= */ line.end(), /* end= */ next.start());
      block.rewrite(" ", between);
    }
  }
}
