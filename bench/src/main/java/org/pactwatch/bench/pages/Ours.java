package org.pactwatch.bench.pages;

import org.pactwatch.intake.html.Page;
import org.pactwatch.language.fr.French;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.reading.clean.CleanStage;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;

/** Ours: markup to clean text, every character with its place in the markup. */
final class Ours implements Extractor {
  private static final Digest DIGEST = Digest.of("page");

  private final CleanStage clean = new CleanStage(French.load().cleaning());

  @Override
  public String name() {
    return "pactwatch";
  }

  @Override
  public String text(String markup) {
    Page page = Page.of(markup);
    Document document =
        new Document(
            new DocumentId("page"), DIGEST, Medium.HTML, markup, page.blocks(), page.declared());
    CleanText text = clean.apply(Reading.of(document)).clean();
    StringBuilder running = new StringBuilder();
    for (Section section : text.sections()) {
      if (section.part() != Section.Part.TITLE && section.part() != Section.Part.CAPTION) {
        running.append(section.span().of(text.text())).append('\n');
      }
    }
    return running.toString();
  }
}
