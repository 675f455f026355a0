package org.pactwatch.bench.pages;

/** What finds the article text in a page. */
interface Extractor {
  /** Whose it is. */
  String name();

  /** Returns the article text of markup, empty where none is found. */
  String text(String markup);
}
