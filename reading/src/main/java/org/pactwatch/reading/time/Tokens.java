package org.pactwatch.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into tokens; white space lies between them, a line end is a token. */
final class Tokens {
  private final List<Token> tokens;

  private Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Tokens of(CharSequence text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    boolean glued = false;
    int at = 0;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit != '\n' && (Character.isWhitespace(unit) || Character.isSpaceChar(unit))) {
        glued = false;
        at++;
        continue;
      }
      int end = end(text, at);
      String word = text.subSequence(at, end).toString().toLowerCase(Locale.ROOT);
      tokens.add(
          new Token(at, end, word.equals("’") ? "'" : word, glued, Character.isUpperCase(unit)));
      glued = true;
      at = end;
    }
    return new Tokens(tokens);
  }

  private static int end(CharSequence text, int start) {
    char unit = text.charAt(start);
    int end = start + 1;
    if (Character.isLetter(unit)) {
      while (end < text.length() && isWordPart(text.charAt(end))) {
        end++;
      }
    } else if (isDigit(unit)) {
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isWordPart(char unit) {
    return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** Tells whether the words stand at an index, glued as they are there. */
  boolean has(Tokens words, int index) {
    if (index + words.size() > size()) {
      return false;
    }
    for (int at = 0; at < words.size(); at++) {
      Token wanted = words.get(at);
      Token found = get(index + at);
      if (!found.text().equals(wanted.text()) || (wanted.glued() && !found.glued())) {
        return false;
      }
    }
    return true;
  }
}
