package org.pactwatch.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes what an export writes. */
final class Text {
  private Text() {}

  /** Returns what was written. */
  static String of(Writing writing) {
    StringBuilder text = new StringBuilder();
    try {
      writing.to(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Returns the lines that were written, without the marks that make an array of them. */
  static List<String> lines(Writing writing) {
    return of(writing)
        .lines()
        .filter(line -> line.startsWith("{"))
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .toList();
  }

  /** Writes to a text. */
  interface Writing {
    void to(Appendable out) throws IOException;
  }
}
