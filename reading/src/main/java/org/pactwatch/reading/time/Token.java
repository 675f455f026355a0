package org.pactwatch.reading.time;

/**
 * A run of letters, a run of digits, or a single other character.
 *
 * @param start offset of its first code unit
 * @param end offset after its last one
 * @param text in lower case, with a straight apostrophe
 * @param glued whether it follows the token before without white space
 * @param capital whether it begins with a capital letter
 */
record Token(int start, int end, String text, boolean glued, boolean capital) {
  /** The token that stands for a line end, which no expression crosses. */
  static final String LINE_END = "\n";

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }
}
