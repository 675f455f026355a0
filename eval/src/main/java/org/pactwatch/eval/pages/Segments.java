package org.pactwatch.eval.pages;

import java.util.List;

/**
 * Pieces of a page's text.
 *
 * @param wanted those that belong to the article
 * @param unwanted those that do not
 */
public record Segments(List<String> wanted, List<String> unwanted) {
  public Segments {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }
}
