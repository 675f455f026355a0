package org.pactwatch.model.document;

import java.util.OptionalInt;

/** Pages of documents that have some: a form feed ends each of them but the last. */
public final class Pages {
  private static final char END = '\f';

  private Pages() {}

  /**
   * Returns the page on which a place of the original stands, 1 for the first; none where the
   * medium has no pages.
   *
   * @param offset in UTF-16 code units of the original
   */
  public static OptionalInt at(Medium medium, String original, int offset) {
    return medium == Medium.PDF
        ? OptionalInt.of(
            1 + (int) original.substring(0, offset).chars().filter(unit -> unit == END).count())
        : OptionalInt.empty();
  }
}
