package org.pactwatch.language.fr;

import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.reading.stream.Quote;

/** Prints quotes for messages of tests. */
final class Quotes {
  private Quotes() {}

  /** The words said, parts joined. */
  static String words(String text, Quote quote) {
    return quote.parts().stream().map(part -> part.of(text)).collect(Collectors.joining(" | "));
  }

  static String print(String text, List<Quote> quotes) {
    return quotes.stream()
        .map(
            quote ->
                quote.kind()
                    + " "
                    + quote.speakers()
                    + " via "
                    + quote.via()
                    + quote.addressee().map(to -> " to " + to).orElse("")
                    + quote.said().map(said -> " on " + said.value()).orElse("")
                    + " "
                    + quote.rule()
                    + ": "
                    + words(text, quote))
        .collect(Collectors.joining("\n"));
  }
}
