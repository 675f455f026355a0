package org.pactwatch.bench.pages;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;

/** boilerpipe's extractor of articles. */
final class BoilerpipePeer implements Extractor {
  @Override
  public String name() {
    return "boilerpipe";
  }

  @Override
  public String text(String markup) {
    try {
      return ArticleExtractor.INSTANCE.getText(markup);
    } catch (BoilerpipeProcessingException none) {
      return "";
    }
  }
}
