package org.pactwatch.cli.engine;

import org.pactwatch.intake.html.Page;
import org.pactwatch.intake.text.Decoder;
import org.pactwatch.intake.text.TextLines;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.reading.Language;
import org.pactwatch.reading.clean.CleanStage;
import org.pactwatch.reading.clean.HeaderStage;
import org.pactwatch.reading.clean.Outlets;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;

/**
 * Reads pages as far as their article text and header, as {@code read} does. Stateless; safe to
 * share between threads.
 */
public final class PageReader {
  private final CleanStage clean;
  private final HeaderStage header;

  PageReader(Language language, Outlets outlets) {
    this.clean = new CleanStage(language.cleaning());
    this.header = new HeaderStage(language.headers(), outlets);
  }

  /** Reads a page; only the page itself tells where it came from. */
  public Reading page(String name, byte[] bytes) {
    String markup = Decoder.decode(bytes, true).text();
    Page page = Page.of(markup);
    Document document =
        new Document(
            new DocumentId(name),
            Digest.of(bytes),
            Medium.HTML,
            markup,
            page.blocks(),
            page.declared());
    return header.apply(clean.apply(Reading.of(document)));
  }

  /** Reads a page that was flattened to text, one block a line, with all that stands around it. */
  public Reading flattened(String name, byte[] bytes) {
    Page page = Page.of(Decoder.decode(bytes, true).text());
    StringBuilder lines = new StringBuilder();
    for (Block block : page.blocks()) {
      lines.append(block.text().text()).append('\n');
    }
    String text = lines.toString();
    Document document =
        new Document(
            new DocumentId(name),
            Digest.of(text),
            Medium.TEXT,
            text,
            TextLines.blocks(text),
            Declared.nothing());
    return clean.apply(Reading.of(document));
  }

  /** Tells whether a part belongs to the article's running text: title and captions do not. */
  public static boolean isRunning(Section.Part part) {
    return part != Section.Part.TITLE && part != Section.Part.CAPTION;
  }

  /** Returns the running text, one section a line. */
  public static String running(CleanText clean) {
    StringBuilder text = new StringBuilder();
    for (Section section : clean.sections()) {
      if (isRunning(section.part())) {
        text.append(section.span().of(clean.text())).append('\n');
      }
    }
    return text.toString();
  }
}
