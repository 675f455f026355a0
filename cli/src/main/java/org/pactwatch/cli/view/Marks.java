package org.pactwatch.cli.view;

/**
 * What stands around words that are to be seen.
 *
 * @param before before the words
 * @param after after them
 */
public record Marks(String before, String after) {

  /** Brackets that no press text uses, for files and pipes. */
  public static Marks plain() {
    return new Marks("⟦", "⟧");
  }

  /** Bold on a terminal. */
  public static Marks terminal() {
    return new Marks("\u001b[1;33m", "\u001b[0m");
  }

  String around(String words) {
    return before + words + after;
  }
}
