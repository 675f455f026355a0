package org.pactwatch.eval.quotes;

import java.util.List;
import org.pactwatch.eval.GoldFile;

/**
 * One document's gold quotations with its original text.
 *
 * @param name the document's name
 * @param text the original text
 * @param quotes its gold quotations, in the order of the file
 */
record GoldQuotes(String name, String text, List<GoldQuote> quotes) {
  GoldQuotes {
    quotes = List.copyOf(quotes);
  }

  static GoldQuotes of(GoldFile file) {
    return new GoldQuotes(
        file.name(),
        file.text(),
        file.lines().stream().map(line -> GoldQuote.read(line, file.text())).toList());
  }
}
