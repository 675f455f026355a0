package org.pactwatch.intake.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Declared;

/**
 * A page as a reader sees it.
 *
 * @param blocks its blocks, in the order of the source
 * @param declared what its markup says about it
 */
public record Page(List<Block> blocks, Declared declared) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** Reads markup, however broken. */
  public static Page of(String markup) {
    // Positions cost a little and are the point: without them no character finds its way back.
    Document page = Jsoup.parse(markup, "", Parser.htmlParser().setTrackPosition(true));
    List<Block> blocks = PageBlocks.of(page, markup);
    return new Page(blocks, PageHead.of(page, blocks));
  }
}
