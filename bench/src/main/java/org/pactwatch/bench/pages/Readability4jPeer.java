package org.pactwatch.bench.pages;

import net.dankito.readability4j.Readability4J;

/** Readability4J, a Kotlin port of Mozilla's Readability. */
final class Readability4jPeer implements Extractor {
  @Override
  public String name() {
    return "Readability4J";
  }

  @Override
  public String text(String markup) {
    String text = new Readability4J("https://example.org/", markup).parse().getTextContent();
    return text == null ? "" : text;
  }
}
