package org.pactwatch.syntax.token;

import static org.pactwatch.syntax.token.Characters.isDigit;

/** Finds the end of numbers, dates and times: {@code 50 000}, {@code 10.04.2023}, {@code 11:37}. */
final class Numbers {
  private Numbers() {}

  /** The end of the number that starts at a digit. */
  static int end(String text, int start, int to) {
    int at = digits(text, start, to);
    boolean grouped = at - start <= 3;
    while (at + 1 < to) {
      char mark = text.charAt(at);
      if (isJoint(mark) && isDigit(text.charAt(at + 1))) {
        at = digits(text, at + 1, to);
        grouped = false;
      } else if (grouped && isGroup(text, at, to)) {
        at += 4;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isJoint(char c) {
    return c == '.' || c == ',' || c == ':' || c == '/' || c == '-';
  }

  /** A space and exactly three digits go on with a number. */
  private static boolean isGroup(String text, int at, int to) {
    char space = text.charAt(at);
    return (space == ' ' || space == 0xa0 || space == 0x202f || space == 0x2009)
        && at + 3 < to
        && digits(text, at + 1, Math.min(to, at + 5)) == at + 4;
  }

  private static int digits(String text, int start, int to) {
    int at = start;
    while (at < to && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
