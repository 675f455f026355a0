package org.pactwatch.syntax.token;

/** What single characters are to the tokeniser. */
public final class Characters {
  private Characters() {}

  /** White space of any width, zero too: it separates tokens and belongs to none. */
  public static boolean isWhite(int c) {
    return c == ' '
        || (c <= 0x20 && Character.isWhitespace(c))
        || (c > 0x7e && (Character.isSpaceChar(c) || isLineEnd(c) || c == 0x200b || c == 0xfeff));
  }

  /** Line ends as Unicode counts them. */
  public static boolean isLineEnd(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Letters, digits, marks that sit on them, and invisible joiners inside words. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      case Character.FORMAT -> c != 0xfeff && c != 0x200b;
      default -> c == 0xb0 || c == 0xba || c == 0xaa;
    };
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Maps typographic marks to plain ones, one code unit to one, so that offsets stay: curly
   * apostrophes to {@code '}, quotation marks to {@code "}. Taggers know the plain ones best.
   */
  public static String plain(CharSequence text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(text.charAt(i));
    }
    return new String(plain);
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    return switch (c) {
      case '\u2019', '\u2018', '\u201b', '\u02bc', '\u2032', '\u00b4' -> '\'';
      case '\u00ab', '\u00bb', '\u201c', '\u201d', '\u201e', '\u201f', '\u2033' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }
}
