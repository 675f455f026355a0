package org.pactwatch.eval.pages.line;

import java.util.Objects;

/**
 * A line of a flattened page.
 *
 * @param text the line
 * @param kept whether it was kept as the article
 */
public record FlatLine(String text, boolean kept) {
  public FlatLine {
    Objects.requireNonNull(text, "text");
  }
}
